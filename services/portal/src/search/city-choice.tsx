import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCities } from '../api/places.ts';
import styles from './search.module.css';

/** Narrows a search to one city; the registry says which there are today. */
export function CityChoice({ division }: { readonly division: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [, setParams] = useSearchParams();
  const cities = useCities();
  const choose = (to: string) =>
    setParams((params) => {
      if (to === '') params.delete('division');
      else params.set('division', to);
      return params;
    });
  return (
    <div className={styles.city}>
      <label htmlFor={id}>{t('search.city')}</label>
      <select id={id} value={division} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('search.anywhere')}</option>
        {cities.data?.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
