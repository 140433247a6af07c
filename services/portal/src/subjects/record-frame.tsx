import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { sectionTitles, type Section } from '../chain/telling.ts';
import { Page } from '../layout/page.tsx';
import { AsOfChoice } from './as-of-choice.tsx';
import styles from './subjects.module.css';

interface RecordFrameProps {
  readonly id: string;
  readonly name: string;
  readonly marks: ReactNode;
  readonly sections: readonly Section[];
  readonly children: ReactNode;
}

/** The frame of a subject's page: name, day, and what is where. */
export function RecordFrame({ id, name, marks, sections, children }: RecordFrameProps) {
  const { t } = useTranslation();
  const { hash, search } = useLocation();
  // The page is put together after its address is known, so the browser cannot find the place by itself.
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <Page
      title={name}
      heading={<span lang="zh-CN">{name}</span>}
      lead={
        <span className={styles.under}>
          {marks} <Link to={`/chain/${encodeURIComponent(id)}`}>{t('subject.story')}</Link>
        </span>
      }
    >
      <AsOfChoice />
      <div className={styles.record}>
        <nav aria-label={t('subject.sections')} className={styles.contents}>
          {sections.map((section) => (
            <Link key={section} to={{ hash: section, search }}>
              {t(sectionTitles[section])}
            </Link>
          ))}
        </nav>
        <div className={styles.sections}>{children}</div>
      </div>
    </Page>
  );
}
