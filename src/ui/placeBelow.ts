/** Puts a popover below the element that opens it, their far edges in line, wherever that has come to stand. */
export function placeBelow(popover: HTMLElement, trigger: HTMLElement | null): void {
  const { bottom = 0, left = 0, right = 0 } = trigger?.getBoundingClientRect() ?? {};
  const isRightToLeft = getComputedStyle(popover).direction === 'rtl';
  popover.style.insetBlockStart = `${bottom + scrollY}px`;
  popover.style.insetInlineEnd = `${isRightToLeft ? left : document.documentElement.clientWidth - right}px`;
}
