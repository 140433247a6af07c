import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Names and their values. */
export function Facts({ items, small = false }: { readonly items: readonly (readonly [string, ReactNode])[]; readonly small?: boolean }) {
  return (
    <dl className={small ? `${styles.facts} ${styles.small}` : styles.facts}>
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
