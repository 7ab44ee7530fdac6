import type { MouseEvent, ReactNode } from 'react';
import { openView, type View, viewHref } from './view.ts';

/** A link to a view: opens in place on a plain click, and as any link does otherwise. */
export function ViewLink({
  to,
  isCurrent,
  className,
  children,
}: {
  to: View;
  isCurrent?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openView(to);
  };
  return (
    <a href={viewHref(to)} onClick={onClick} aria-current={isCurrent ? 'true' : undefined} className={className}>
      {children}
    </a>
  );
}
