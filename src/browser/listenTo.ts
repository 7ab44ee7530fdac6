/** Calls back at events of the document and of the window, by their names; gives back a function that stops it. */
export function listenTo(listener: () => void, ofDocument: readonly string[], ofWindow: readonly string[]): () => void {
  for (const type of ofDocument) document.addEventListener(type, listener);
  for (const type of ofWindow) window.addEventListener(type, listener);
  return () => {
    for (const type of ofDocument) document.removeEventListener(type, listener);
    for (const type of ofWindow) window.removeEventListener(type, listener);
  };
}
