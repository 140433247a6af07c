import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/language.ts';
import { zhEvents } from '../language/zh-events.ts';
import styles from './chain.module.css';
import { clauseName } from './clause.ts';

/** By which sentence of the plan something happened. */
export function ClauseMark({ clause }: { readonly clause: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const key = clause.replaceAll('.', '-');
  return (
    <span className={styles.clause}>
      {t('story.clause', { clause: clauseName(clause, language) })}
      {isNamed(key) && <small>{t(`clauses.${key}`)}</small>}
    </span>
  );
}

function isNamed(key: string): key is keyof typeof zhEvents.clauses {
  return Object.hasOwn(zhEvents.clauses, key);
}
