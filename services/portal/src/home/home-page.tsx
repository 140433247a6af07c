import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clauseName } from '../chain/clause.ts';
import { useLanguage } from '../language/language.ts';
import { Heading } from '../layout/page.tsx';
import { SearchBox } from '../search/search-box.tsx';
import styles from './home.module.css';

const clauses = { sampling: '4.3.1', grade: '4.3.1', honour: '4.2.3', reward: '3.1.3', payment: '5.3' } as const;
const steps = ['sampling', 'grade', 'honour', 'reward', 'payment'] as const;
const doors = [
  ['search', '/search'],
  ['chain', '/chain'],
  ['reference', '/reference'],
] as const;

export function HomePage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <section className={styles.hero}>
        <div className={styles.inside}>
          <Heading title={t('app.title')}>{t('home.title')}</Heading>
          <p>{t('home.lead')}</p>
          <SearchBox size="large" />
        </div>
      </section>
      <section className={styles.band} aria-labelledby="chain-title">
        <h2 id="chain-title">{t('home.chainTitle')}</h2>
        <p>{t('home.chainLead')}</p>
        <ol className={styles.chain}>
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`home.steps.${step}.name`)}</h3>
              <p>{t(`home.steps.${step}.text`)}</p>
              <small>{t('story.clause', { clause: clauseName(clauses[step], language) })}</small>
            </li>
          ))}
        </ol>
        <ul className={styles.doors}>
          {doors.map(([door, to]) => (
            <li key={door}>
              <h3>
                <Link to={to}>{t(`home.doors.${door}.title`)}</Link>
              </h3>
              <p>{t(`home.doors.${door}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
