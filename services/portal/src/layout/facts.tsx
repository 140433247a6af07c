import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A name and its value; what is long takes the whole width. */
export type Fact = readonly [name: string, value: ReactNode, width?: 'wide'];

export function Facts({ items, small = false }: { readonly items: readonly Fact[]; readonly small?: boolean }) {
  return (
    <dl className={small ? `${styles.facts} ${styles.small}` : styles.facts}>
      {items.map(([name, value, width]) => (
        <div key={name} className={width && styles[width]}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
