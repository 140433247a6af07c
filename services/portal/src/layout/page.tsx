import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import styles from './layout.module.css';

interface PageProps {
  readonly title: string;
  /** Where the heading shows more than the title. */
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title in the window, its heading in focus after a step from another page. */
export function Page({ title, heading, lead, children }: PageProps) {
  return (
    <div className={styles.page}>
      <header>
        <Heading title={title}>{heading ?? title}</Heading>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}

export function Heading({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(key === 'default');
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  // A screen reader hears where a link has led; a keyboard goes on from there.
  useEffect(() => {
    if (isFirst.current) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
