import type { MouseEvent, ReactNode } from 'react';
import { keepInPlace } from '../../browser/keepInPlace.ts';
import { openView, type View, viewHref } from './view.ts';

/** A link to a view: opens in place on a plain click, and as any link does otherwise. */
export function ViewLink({
  to,
  isCurrent,
  isExpanded,
  isHelpKept,
  className,
  children,
}: {
  to: View;
  isCurrent?: boolean;
  /** Whether what the link opens below itself is open; `undefined` where it leads elsewhere. */
  isExpanded?: boolean;
  /** Whether its address says that the help is open; what opens in place keeps it open all the same. */
  isHelpKept?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    keepInPlace(event.currentTarget, () => openView(to));
  };
  return (
    <a
      href={viewHref(to, isHelpKept)}
      onClick={onClick}
      aria-current={isCurrent ? 'true' : undefined}
      aria-expanded={isExpanded}
      className={className}
    >
      {children}
    </a>
  );
}
