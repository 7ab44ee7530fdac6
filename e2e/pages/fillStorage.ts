/** In a page: nothing more can be stored, as where a browser's quota is used up. */
export function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
}
