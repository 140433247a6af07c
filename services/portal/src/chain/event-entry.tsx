import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayOf, formatInstant, formatTime } from '../format/instant.ts';
import { useLanguage } from '../language/language.ts';
import { Facts } from '../layout/facts.tsx';
import { Mark } from '../layout/mark.tsx';
import { SubjectLink } from '../subjects/subject-link.tsx';
import styles from './chain.module.css';
import { ClauseMark } from './clause-mark.tsx';
import { recordPath, subjectOf, type FeedEvent } from './event.ts';
import { tell } from './tell.ts';
import { sectionTitles, type Detail, type DetailValue, type Telling } from './telling.ts';
import { isWithdrawing, type Withdrawal } from './withdrawn.ts';

interface EntryProps {
  readonly event: FeedEvent;
  readonly withdrawal: Withdrawal | undefined;
}

/** One event of the live page: who, what, by which clause. */
export function LiveEntry({ event, withdrawal, isNew }: EntryProps & { readonly isNew: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const subject = subjectOf(event);
  const record = recordPath(subject);
  const telling = tell(event, language);
  return (
    <li className={isNew ? `${styles.entry} ${styles.new}` : styles.entry}>
      <time dateTime={event.time}>
        {formatTime(event.time, language)}
        <small>{dayOf(new Date(event.time))}</small>
      </time>
      <div>
        <p className={styles.what}>
          <FamilyMark telling={telling} withdrawal={withdrawal} />
          {record && (
            <Link to={`/chain/${encodeURIComponent(subject.id)}`} lang="zh-CN">
              {subject.name ?? subject.id}
            </Link>
          )}
          <span>
            <Sentence telling={telling} withdrawal={withdrawal} />
          </span>
        </p>
        <p className={styles.foot}>
          {telling.clause && <ClauseMark clause={telling.clause} />}
          {subject.division?.name && <span>{subject.division.name}</span>}
          <span>{t('live.sequence', { number: Number(event.sequence) })}</span>
          {record && <Link to={record}>{t('story.record')}</Link>}
        </p>
        {withdrawal === undefined && <More details={telling.details} event={event} />}
      </div>
    </li>
  );
}

/** One step of a subject's story: the day, what happened, by which clause. */
export function StoryEntry({ event, withdrawal }: EntryProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const telling = tell(event, language);
  const { tone, details, clause, on, section } = telling;
  const recorded = dayOf(new Date(event.time));
  const record = recordPath(subjectOf(event));
  return (
    <li className={styles.step} data-tone={withdrawal === undefined ? tone : 'plain'}>
      <p className={styles.day}>{on?.text ?? recorded}</p>
      <div className={styles.card}>
        <h3>
          <FamilyMark telling={telling} withdrawal={withdrawal} />
          <span className="opening">
            <Sentence telling={telling} withdrawal={withdrawal} />
          </span>
        </h3>
        {withdrawal === undefined && <Details details={details.filter(([, value]) => value !== on?.text)} />}
        <p className={styles.foot}>
          {clause && <ClauseMark clause={clause} />}
          <span>{t('story.recorded', { time: formatInstant(event.time, language) })}</span>
          {section && record && <Link to={`${record}#${section}`}>{t('story.recordOf', { section: t(sectionTitles[section]) })}</Link>}
        </p>
        {withdrawal === undefined && <More details={[]} event={event} />}
      </div>
    </li>
  );
}

function FamilyMark({ telling: { family, tone }, withdrawal }: { readonly telling: Telling; readonly withdrawal: Withdrawal | undefined }) {
  const { t } = useTranslation();
  return <Mark tone={withdrawal === undefined ? tone : 'plain'}>{t(`families.${family}`)}</Mark>;
}

function Sentence({ telling: { sentence }, withdrawal }: { readonly telling: Telling; readonly withdrawal: Withdrawal | undefined }) {
  const { t } = useTranslation();
  return withdrawal === undefined ? t(`events.${sentence.key}`, { ...sentence.values }) : t(`withdrawn.${withdrawal}`);
}

function Details({ details }: { readonly details: readonly Detail[] }) {
  const { t } = useTranslation();
  if (details.length === 0) return null;
  return <Facts small items={details.map(([key, value]) => [t(`facts.${key}`), <DetailOf key={key} value={value} />])} />;
}

function DetailOf({ value }: { readonly value: DetailValue }) {
  const { t } = useTranslation();
  if (typeof value === 'string') return value;
  if ('subject' in value) return <SubjectLink id={value.subject} />;
  return t('word' in value ? `facts.${value.word}` : `types.${value.event}`);
}

function More({ details, event }: { readonly details: readonly Detail[]; readonly event: FeedEvent }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const showsOriginal = !isWithdrawing(event);
  if (!showsOriginal && details.length === 0) return null;
  return (
    <details className={styles.raw} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(details.length === 0 ? 'live.raw' : showsOriginal ? 'live.more' : 'live.details')}</summary>
      {open && (
        <>
          <Details details={details} />
          {showsOriginal && <pre tabIndex={0}>{JSON.stringify(event, null, 2)}</pre>}
        </>
      )}
    </details>
  );
}
