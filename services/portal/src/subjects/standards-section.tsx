import { useTranslation } from 'react-i18next';
import { read, standards } from '../api/clients.ts';
import type { StandardsComponents } from '@huipin/client';
import { useLabels } from '../api/labels.ts';
import { ClauseMark } from '../chain/clause-mark.tsx';
import { Facts } from '../layout/facts.tsx';
import { Mark } from '../layout/mark.tsx';
import { useAsOf } from './as-of.ts';
import { List, Section } from './section.tsx';
import styles from './subjects.module.css';
import { Why, type Step } from './why.tsx';

type Declaration = StandardsComponents['schemas']['Declaration'];
type Finding = StandardsComponents['schemas']['Finding'];

/** What an enterprise has promised of its products, and where sampling contradicts it. */
export function StandardsSection({ enterpriseId }: { readonly enterpriseId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <Section id="standards" title={t('standards.title')}>
      <h3 className={styles.part}>{t('standards.findings')}</h3>
      <List
        queryKey={['findings', enterpriseId, asOf]}
        fetchPage={(page) => read(standards.GET('/api/standards/v1/findings', { params: { query: { enterpriseId, ...asOf, ...page } } }))}
        keyOf={({ id }) => id}
        empty={t('standards.noFindings')}
      >
        {(finding) => <FindingRecord finding={finding} />}
      </List>
      <h3 className={styles.part}>{t('standards.declarations')}</h3>
      <List
        queryKey={['declarations', enterpriseId, asOf]}
        fetchPage={(page) => read(standards.GET('/api/standards/v1/declarations', { params: { query: { enterpriseId, ...asOf, ...page } } }))}
        keyOf={({ id }) => id}
        empty={t('standards.noDeclarations')}
      >
        {(declaration) => <DeclarationRecord declaration={declaration} />}
      </List>
    </Section>
  );
}

function FindingRecord({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const label = useLabels('standards');
  const { id, kind, state, product, standard, failedItems, sampledOn, openedOn, closedOn, closeReason, policyRef } = finding;
  return (
    <>
      <h4>
        {[product.name, product.spec].filter(Boolean).join(' ')} <Mark tone={state === 'open' ? 'bad' : 'plain'}>{label('findingKind', kind)}</Mark>{' '}
        {state !== 'open' && <Mark>{label('findingState', state)}</Mark>}
      </h4>
      <Facts
        small
        items={[
          [t('standards.declared'), `${standard.number} ${standard.name}`, 'wide'],
          ...(failedItems.length > 0 ? [[t('facts.failedItems'), failedItems.join(t('say.listSeparator'))] as const] : []),
          [t('facts.sampledOn'), sampledOn],
          [t('facts.openedOn'), openedOn],
          ...(state === 'closed' && closedOn ? [[t('facts.closedOn'), `${closedOn} ${closeReason ? label('findingCloseReason', closeReason) : ''}`] as const] : []),
        ]}
      />
      <p className={styles.ground}>
        <ClauseMark clause={policyRef} />
      </p>
      <Why queryKey={['finding-why', id]} fetchSteps={() => explainFinding(id)} />
    </>
  );
}

async function explainFinding(id: string): Promise<Step[]> {
  const { steps, conclusion } = await read(standards.GET('/api/standards/v1/findings/{id}/explanation', { params: { path: { id } } }));
  return [...steps, conclusion];
}

function DeclarationRecord({ declaration }: { readonly declaration: Declaration }) {
  const { t } = useTranslation();
  const label = useLabels('standards');
  const { product, standard, indicators, declaredOn, validTo, state } = declaration;
  return (
    <>
      <h4>
        {[product.name, product.model].filter(Boolean).join(' ')} <Mark tone={state === 'current' ? 'good' : 'plain'}>{label('declarationState', state)}</Mark>
      </h4>
      <Facts
        small
        items={[
          [t('standards.standard'), `${standard.number} ${standard.name}${t('say.inBrackets', { text: label('standardKind', standard.kind) })}`, 'wide'],
          [t('standards.declaredOn'), validTo ? `${declaredOn} ${t('say.to')} ${validTo}` : declaredOn],
        ]}
      />
      {indicators.length > 0 && (
        <details className={styles.more}>
          <summary>{t('standards.indicators', { count: indicators.length })}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('standards.indicator')}</th>
                <th scope="col">{t('standards.value')}</th>
                <th scope="col">{t('standards.method')}</th>
              </tr>
            </thead>
            <tbody>
              {indicators.map(({ name, value, unit, method }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{[value, unit].filter(Boolean).join(' ')}</td>
                  <td>{method || t('say.none')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
