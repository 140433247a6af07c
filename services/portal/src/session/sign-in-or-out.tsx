import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../language/language.ts';
import styles from '../layout/layout.module.css';
import { canSignIn, signIn, useSession } from './session.ts';

export function SignInOrOut() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  const session = useSession();
  if (session !== undefined) return <Link to="/me" className={styles.who}>{session.name[language]}</Link>;
  return (
    <Button disabled={!canSignIn} title={canSignIn ? undefined : t('session.insecure')} onClick={() => void signIn(`${pathname}${search}`)}>
      {t('session.signIn')}
    </Button>
  );
}
