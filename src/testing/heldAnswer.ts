/** An answer for a fake Graph that comes when the test lets it go. */
export function heldAnswer(response: () => Response): { answer: () => Promise<Response>; letGo: () => void } {
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { answer: () => isLetGo.then(response), letGo };
}
