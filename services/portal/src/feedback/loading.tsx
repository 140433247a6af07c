import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './feedback.module.css';

export function Loading({ rows = 3 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true" className={styles.loading}>
      <span className="visually-hidden">{t('say.loading')}</span>
      <Skeleton active={false} title={false} paragraph={{ rows }} aria-hidden />
    </div>
  );
}
