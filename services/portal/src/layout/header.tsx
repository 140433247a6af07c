import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useLanguage } from '../language/language.ts';
import { tags } from '../language/tags.ts';
import { SignInOrOut } from '../session/sign-in-or-out.tsx';
import styles from './layout.module.css';

export function Header() {
  const { t } = useTranslation();
  const { language, change } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <img src="/seal.svg" alt="" width="36" height="36" />
          <span>
            <b>{t('app.name')}</b>
            <small>{t('app.title')}</small>
          </span>
        </Link>
        <nav aria-label={t('nav.label')} className={styles.nav}>
          <NavLink to="/search">{t('nav.search')}</NavLink>
          <NavLink to="/chain">{t('nav.chain')}</NavLink>
          <NavLink to="/reference">{t('nav.reference')}</NavLink>
        </nav>
        <div className={styles.tools}>
          <button type="button" className={styles.language} lang={tags[other]} onClick={() => change(other)}>
            {t(`language.${other}`)}
          </button>
          <SignInOrOut />
        </div>
      </div>
    </header>
  );
}
