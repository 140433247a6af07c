import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Loading } from '../feedback/loading.tsx';
import { Page } from '../layout/page.tsx';
import { completeSignIn, signIn } from './session.ts';

/** Where the identity provider sends people back to. */
export default function SignedInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutate, error } = useMutation({
    mutationFn: completeSignIn,
    onSuccess: (returnTo) => navigate(returnTo, { replace: true }),
  });
  // A code can be used once, while React may run an effect twice.
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    mutate(location.href);
  }, [mutate]);
  if (error === null) return <Page title={t('session.signingIn')}><Loading rows={1} /></Page>;
  return (
    <Page title={t('session.failed')}>
      <Alert
        type="error"
        role="alert"
        title={t('session.failedHint')}
        description={<code>{error.message}</code>}
        action={<Button onClick={() => void signIn('/')}>{t('session.retry')}</Button>}
      />
    </Page>
  );
}
