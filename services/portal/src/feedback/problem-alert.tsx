import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem.ts';
import styles from './feedback.module.css';

/** A refusal in the service's own words, with what an operator needs to find it, and what the reader can do. */
export function ProblemAlert({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) {
  const { t } = useTranslation();
  const { problem, status } = error instanceof ApiProblem ? error : { problem: undefined, status: undefined };
  const detail = problem?.detail ?? (status === undefined ? t('problem.network') : t('problem.unreadable', { status }));
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={problem?.title ?? t('problem.title')}
      description={
        <>
          <p>{detail}</p>
          {problem !== undefined && (
            <p className={styles.codes}>
              {t('problem.code')} <code>{problem.code}</code> · {t('problem.request')} <code>{problem.requestId}</code>
            </p>
          )}
          <p className={styles.remedy}>
            {status === 404 ? <Link to="/search">{t('problem.search')}</Link> : retry && <Button onClick={() => void retry()}>{t('say.retry')}</Button>}
          </p>
        </>
      }
    />
  );
}
