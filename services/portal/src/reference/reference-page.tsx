import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { ApiProblem } from '../api/problem.ts';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Page } from '../layout/page.tsx';
import { OperationEntry } from './operation-entry.tsx';
import { operationsOf, type OpenApi } from './operations.ts';
import styles from './reference.module.css';

const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'] as const;
const feed = '/api/notifications/v1/feeds/public';

/** What each service offers, out of its own OpenAPI document. */
export default function ReferencePage() {
  const { t } = useTranslation();
  const { service: asked } = useParams();
  const service = services.find((each) => each === asked) ?? 'registry';
  const base = `/api/${service}/v1`;
  const document = useQuery({ queryKey: ['openapi', service], queryFn: () => load(`${base}/openapi.json`), staleTime: Infinity });
  return (
    <Page title={t('reference.title')} lead={t('reference.lead')}>
      <nav aria-label={t('reference.service')} className={styles.services}>
        {services.map((each) => (
          <NavLink key={each} to={`/reference/${each}`} className={each === service ? styles.current : undefined} aria-current={each === service ? 'page' : undefined} preventScrollReset>
            {t(`reference.services.${each}`)}
          </NavLink>
        ))}
      </nav>
      <section aria-labelledby="service">
        <h2 id="service">{t(`reference.services.${service}`)}</h2>
        <p>{t(`reference.decides.${service}`)}</p>
        <p className={styles.documents}>
          {t('reference.documents')}
          {t('say.colon')}
          <a href={`${base}/openapi.json`}>openapi.json</a> · <a href={`${base}/asyncapi.json`}>asyncapi.json</a> · <a href={`${base}/errors`}>errors</a> ·{' '}
          <a href={`${base}/labels`}>labels</a>
        </p>
        {service === 'notifications' && <Feeds />}
        {document.isPending && <Loading rows={8} />}
        {document.error && <ProblemAlert error={document.error} retry={document.refetch} />}
        {document.data && <Operations document={document.data} />}
      </section>
    </Page>
  );
}

function Operations({ document }: { readonly document: OpenApi }) {
  const { t } = useTranslation();
  const operations = operationsOf(document);
  return (
    <>
      <p className={styles.count}>{t('reference.operations', { count: operations.length })}</p>
      <ul className={styles.operations}>
        {operations.map((operation) => (
          <OperationEntry key={operation.id} operation={operation} />
        ))}
      </ul>
    </>
  );
}

function Feeds() {
  const { t } = useTranslation();
  return (
    <p className={styles.documents}>
      {t('reference.eventsLead')} {t('reference.pull')}
      {t('say.colon')}
      <a href={`${feed}/events?after=0`}>{`${feed}/events?after=0`}</a> · {t('reference.stream')}
      {t('say.colon')}
      <code>{`${feed}/stream`}</code>
    </p>
  );
}

async function load(address: string): Promise<OpenApi> {
  const response = await fetch(address).catch((): never => {
    throw new ApiProblem(undefined, undefined);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiProblem(response.status, body);
  return body as OpenApi;
}
