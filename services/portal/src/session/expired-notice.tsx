import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signIn, useExpired } from './session.ts';

export function ExpiredNotice() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (!useExpired()) return null;
  return (
    <Alert
      type="warning"
      banner
      role="status"
      title={t('session.expired')}
      action={<Button onClick={() => void signIn(`${pathname}${search}`)}>{t('session.retry')}</Button>}
    />
  );
}
