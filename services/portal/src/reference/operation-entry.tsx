import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access, Field, Operation } from './operations.ts';
import styles from './reference.module.css';

/** One operation; what it takes and gives stays folded until asked for. */
export function OperationEntry({ operation }: { readonly operation: Operation }) {
  const { t } = useTranslation();
  const { method, path, summary, access, parameters, body, status, answer } = operation;
  return (
    <li>
      <details className={styles.operation}>
        <summary>
          <span className={styles.method} data-method={method}>
            {method}
          </span>
          <code>
            {path.split('/').map((part, index) => (
              <Fragment key={index}>
                {index > 0 && '/'}
                <wbr />
                {part}
              </Fragment>
            ))}
          </code>
          {summary && (
            <span lang="en" className={styles.summary}>
              {summary}
            </span>
          )}
        </summary>
        <div className={styles.inside}>
          {access && <AccessOf access={access} />}
          <Fields title={t('reference.parameters')} fields={parameters} />
          <Fields title={t('reference.body')} fields={body} />
          <Fields title={`${t('reference.answer')} ${status ?? ''}`} fields={answer} showsRequired={false} />
        </div>
      </details>
    </li>
  );
}

function AccessOf({ access: { who, territory, condition } }: { readonly access: Access }) {
  const { t } = useTranslation();
  const callers = typeof who === 'string' ? t(`reference.${who}`) : null;
  return (
    <p>
      {t('reference.who')}
      {t('say.colon')}
      {callers ?? (who as readonly string[]).map((role) => <code key={role}>{role} </code>)}
      {territory && <> · {t(`reference.territories.${territory}`)}</>}
      {condition && <span lang="en"> · {condition}</span>}
    </p>
  );
}

function Fields({ title, fields, showsRequired = true }: { readonly title: string; readonly fields: readonly Field[]; readonly showsRequired?: boolean }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.fields}>
        {fields.map(({ name, type, required, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {required && showsRequired && <small>{t('reference.required')}</small>}
            </dt>
            <dd>
              <code>{type}</code>
              {description && <span lang="en">{description}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
