/** Loads the page anew: what it holds is no longer what is so. */
export function startAfresh(): void {
  location.reload();
}
