import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Message.module.css';

/** A screen that says one thing: what it is about, in plain words, and the way on. */
export function Message({
  heading,
  isNews = false,
  children,
}: {
  heading: ReactNode;
  /** It has taken the place of what the person was at: a focus that was there goes to it, and a screen reader says it. */
  isNews?: boolean;
  children: ReactNode;
}) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNews && document.activeElement === document.body) section.current?.focus();
  }, [isNews]);
  return (
    <section
      ref={section}
      className={styles['message']}
      aria-labelledby="message"
      // It does nothing, so a frame around it would only puzzle.
      {...(isNews && { tabIndex: -1, style: { outline: 'none' } })}
    >
      <h2 id="message">{heading}</h2>
      {children}
    </section>
  );
}
