import type { ReactNode } from 'react';
import styles from './feedback.module.css';

/** What stands where there is nothing to show, and why. */
export function Nothing({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles.nothing}>
      <p>{title}</p>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
