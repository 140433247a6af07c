import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read, rewards } from '../api/clients.ts';
import type { RewardsComponents } from '@huipin/client';
import { useLabels } from '../api/labels.ts';
import { ClauseMark } from '../chain/clause-mark.tsx';
import { formatFen } from '../format/money.ts';
import { useLanguage } from '../language/language.ts';
import { Facts } from '../layout/facts.tsx';
import { Mark, type Tone } from '../layout/mark.tsx';
import { useSession } from '../session/session.ts';
import { useAsOf } from './as-of.ts';
import { List, Section } from './section.tsx';
import styles from './subjects.module.css';
import { useHonourNames } from './use-honour-names.ts';
import { Why, type Step } from './why.tsx';

type Entitlement = RewardsComponents['schemas']['Entitlement'];
type Payment = RewardsComponents['schemas']['Payment'];

const tones: Partial<Record<Entitlement['state'], Tone>> = { paid: 'good', frozen: 'bad', clawback: 'bad', approved: 'calm', 'in-payment': 'calm', prepared: 'calm' };

/** What has been paid, for everybody; what is due, for those who may know. */
export function RewardsSection({ subjectId }: { readonly subjectId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const account = useSession()?.account;
  const mayRead = useMayReadEntitlements(account);
  return (
    <Section id="rewards" title={t('rewards.title')}>
      <h3 className={styles.part}>{t('rewards.paid')}</h3>
      <List
        queryKey={['payments', subjectId]}
        fetchPage={(page) => read(rewards.GET('/api/rewards/v1/payments', { params: { query: { subjectId, ...page } } }))}
        keyOf={({ entitlementId }) => entitlementId}
        empty={t('rewards.nonePaid')}
      >
        {(payment) => <PaymentRecord payment={payment} />}
      </List>
      {mayRead && (
        <>
          <h3 className={styles.part}>{t('rewards.due')}</h3>
          <List
            queryKey={['entitlements', subjectId, asOf.knownOn, account]}
            fetchPage={(page) =>
              read(rewards.GET('/api/rewards/v1/entitlements', { params: { query: { subjectId, ...(asOf.knownOn && { knownOn: asOf.knownOn }), ...page } } }))
            }
            keyOf={({ id }) => id}
            empty={t('rewards.noneDue')}
          >
            {(entitlement) => <EntitlementRecord entitlement={entitlement} />}
          </List>
        </>
      )}
    </Section>
  );
}

/** The service itself says which operations a caller's roles allow. */
function useMayReadEntitlements(account: string | undefined): boolean {
  const me = useQuery({
    queryKey: ['rewards-me', account],
    queryFn: () => read(rewards.GET('/api/rewards/v1/me')),
    enabled: account !== undefined,
    staleTime: Infinity,
  });
  return account !== undefined && (me.data?.allowed.includes('GET /entitlements') ?? false);
}

function PaymentRecord({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { amountFen, honourTypeCode, payer, rule, paidOn, recoveredOn } = payment;
  const honourName = useHonourNames();
  return (
    <>
      <h4>
        {formatFen(amountFen, language)} {recoveredOn && <Mark tone="warning">{t('rewards.recovered', { date: recoveredOn })}</Mark>}
      </h4>
      <Facts
        small
        items={[
          [t('facts.honour'), honourName(honourTypeCode)],
          [t('facts.payer'), payer.name ?? payer.division],
          [t('facts.paidOn'), paidOn],
          [t('facts.ruleEdition'), rule.edition],
        ]}
      />
      <p className={styles.ground}>
        <ClauseMark clause={rule.policyRef} />
      </p>
    </>
  );
}

function EntitlementRecord({ entitlement }: { readonly entitlement: Entitlement }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const label = useLabels('rewards');
  const { id, amountFen, state, formerState, honourTypeCode, payer, rule, scheme, reason, movedBecause } = entitlement;
  const honourName = useHonourNames();
  return (
    <>
      <h4>
        {amountFen === null ? t('rewards.noAmount') : formatFen(amountFen, language)} <Mark tone={tones[state] ?? 'plain'}>{label('entitlementState', state)}</Mark>
      </h4>
      <Facts
        small
        items={[
          [t('facts.honour'), honourName(honourTypeCode)],
          [t('facts.payer'), payer ? (payer.name ?? payer.division) : t('say.unknown')],
          [t('rewards.scheme'), label('scheme', scheme)],
          ...(state === 'frozen' && movedBecause ? [[t('facts.becauseOf'), label('entitlementMove', movedBecause)] as const] : []),
          ...(formerState ? [[t('rewards.before'), label('entitlementState', formerState)] as const] : []),
          ...(reason ? [[t('facts.reason'), label('entitlementReason', reason)] as const] : []),
          ...(rule ? [[t('facts.ruleEdition'), rule.edition] as const] : []),
        ]}
      />
      <Why queryKey={['entitlement-why', id]} fetchSteps={() => explainEntitlement(id)} />
    </>
  );
}

async function explainEntitlement(id: string): Promise<Step[]> {
  const { steps } = await read(rewards.GET('/api/rewards/v1/entitlements/{id}/explanation', { params: { path: { id } } }));
  return steps.map(({ text, clause }) => ({ ...text, basis: clause }));
}
