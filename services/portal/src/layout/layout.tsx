import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { Loading } from '../feedback/loading.tsx';
import { Unbroken } from '../feedback/unbroken.tsx';
import { ExpiredNotice } from '../session/expired-notice.tsx';
import { Header } from './header.tsx';
import styles from './layout.module.css';

/** What stands around every page. */
export function Layout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('app.skip')}
      </a>
      <Header />
      <ExpiredNotice />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Unbroken key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Unbroken>
      </main>
      <footer className={styles.footer}>
        <div>
          <p>{t('app.basis')}</p>
          <p>{t('app.noFee')}</p>
          <p>
            <Link to="/reference">{t('nav.reference')}</Link>
          </p>
        </div>
      </footer>
    </div>
  );
}
