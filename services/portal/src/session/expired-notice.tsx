import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useExpired } from './session.ts';

export function ExpiredNotice() {
  const { t } = useTranslation();
  return useExpired() ? <Alert type="warning" banner role="status" title={t('session.expired')} /> : null;
}
