import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './chain.module.css';
import type { Family } from './event.ts';
import { tell, tellable } from './tell.ts';

const families = ['enterprise', 'honour', 'credit', 'reward', 'standard'] as const satisfies readonly Family[];
const byFamily = families.map((family) => ({ family, types: tellable.filter((type) => tell({ type, data: {} }, 'zh').family === family) }));

/** Which kind of event to show. */
export function TypeChoice({ type, choose }: { readonly type: string; readonly choose: (type: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t('live.filter')}</label>
      <select id={id} value={type} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('live.all')}</option>
        {byFamily.map(({ family, types }) => (
          <optgroup key={family} label={t(`families.${family}`)}>
            {types.map((each) => (
              <option key={each} value={each}>
                {t(`types.${each}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
