import type { ReactNode } from 'react';
import styles from './mark.module.css';

export type Tone = 'good' | 'bad' | 'warning' | 'plain' | 'calm';

/** A short word on a tinted ground. The word says it; the colour only repeats it. */
export function Mark({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.mark} ${styles[tone]} opening`}>{children}</span>;
}
