import type { ReactNode } from 'react';
import styles from './Message.module.css';

/** A screen that says one thing: what it is about, in plain words, and the way on. */
export function Message({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles['message']} aria-labelledby="message">
      <h2 id="message">{heading}</h2>
      {children}
    </section>
  );
}
