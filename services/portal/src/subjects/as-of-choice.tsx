import { Button, DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useAsOf } from './as-of.ts';
import styles from './subjects.module.css';

/** Looks at another day, and at what was known on another. */
export function AsOfChoice() {
  const { t } = useTranslation();
  const { asOf, change } = useAsOf();
  const [onId, knownId] = [useId(), useId()];
  const { on = today(), knownOn } = asOf;
  const isPast = asOf.on !== undefined || knownOn !== undefined;
  const future = (day: Dayjs) => day.format('YYYY-MM-DD') > today();
  return (
    <div className={styles.asOf}>
      <div>
        <label htmlFor={onId}>{t('subject.day')}</label>
        <DatePicker id={onId} value={dayjs(on)} allowClear={false} disabledDate={future} onChange={(day: Dayjs | null) => change({ ...asOf, ...(day && { on: day.format('YYYY-MM-DD') }) })} />
      </div>
      <div>
        <label htmlFor={knownId}>{t('subject.known')}</label>
        <DatePicker
          id={knownId}
          value={knownOn === undefined ? null : dayjs(knownOn)}
          placeholder={t('subject.knownNow')}
          disabledDate={future}
          onChange={(day: Dayjs | null) => change({ ...(asOf.on && { on: asOf.on }), ...(day && { knownOn: day.format('YYYY-MM-DD') }) })}
        />
      </div>
      <p role="status">
        {isPast && (
          <>
            {knownOn === undefined ? t('subject.asOf', { date: on }) : t('subject.asKnown', { date: on, known: knownOn })}{' '}
            <Button type="link" onClick={() => change({})}>
              {t('subject.backToToday')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
