import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../layout/page.tsx';
import { CityChoice } from './city-choice.tsx';
import { EnterpriseResults } from './enterprise-results.tsx';
import { readQuery } from './query.ts';
import { SearchBox } from './search-box.tsx';
import styles from './search.module.css';
import { SubjectResults } from './subject-results.tsx';

export default function SearchPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const division = params.get('division') ?? '';
  const wanted = readQuery(q);
  return (
    <Page title={q === '' ? t('search.title') : `${q} · ${t('search.title')}`} heading={t('search.title')}>
      <div className={styles.ask}>
        <SearchBox key={q} initial={q} keep={division === '' ? {} : { division }} />
        <CityChoice division={division} />
      </div>
      {wanted === undefined ? (
        <p className={styles.hint}>{t('search.start')}</p>
      ) : (
        <>
          <EnterpriseResults q={q} wanted={wanted} division={division} />
          {'name' in wanted && <SubjectResults name={wanted.name} />}
        </>
      )}
    </Page>
  );
}
