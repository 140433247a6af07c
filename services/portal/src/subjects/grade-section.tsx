import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CreditComponents } from '@huipin/client';
import { credit, read } from '../api/clients.ts';
import { useLabels } from '../api/labels.ts';
import { ClauseMark } from '../chain/clause-mark.tsx';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useLanguage } from '../language/language.ts';
import { useAsOf } from './as-of.ts';
import { GradeCriterion } from './grade-criterion.tsx';
import { Section } from './section.tsx';
import styles from './grade.module.css';

export type GradeExplanation = CreditComponents['schemas']['GradeExplanation'];

/** The grade and why it is what it is: each criterion with what met it, the points or the veto, step by step. */
export function GradeSection({ enterpriseId }: { readonly enterpriseId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const grade = useQuery({
    queryKey: ['grade', enterpriseId, asOf],
    queryFn: () => read(credit.GET('/api/credit/v1/enterprises/{id}/grade/explanation', { params: { path: { id: enterpriseId }, query: asOf } })),
  });
  return (
    <Section id="grade" title={t('grade.title')}>
      {grade.isPending && <Loading />}
      {grade.error && <ProblemAlert error={grade.error} retry={grade.refetch} />}
      {grade.data && <Grade explanation={grade.data} />}
    </Section>
  );
}

function Grade({ explanation }: { readonly explanation: GradeExplanation }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const label = useLabels('credit');
  const { grade, reason, since, rule, criteria, inputs, points, vetoes, steps } = explanation;
  const inOrder = [...criteria].sort((a, b) => Number(b.hit) - Number(a.hit));
  return (
    <>
      <div className={styles.verdict} data-grade={grade ?? 'none'}>
        <b aria-hidden>{grade ?? '—'}</b>
        <div>
          <p className={`${styles.name} opening`}>{grade === null ? label('gradeReason', reason ?? '') : label('grade', grade)}</p>
          <p>
            {since !== null && <span>{t('say.since', { date: since })}</span>}
            {rule !== null && <span>{t('grade.rule', { edition: rule.edition })}</span>}
            {grade !== null && <span>{vetoes.length > 0 ? t('grade.vetoed') : t('grade.points', { points })}</span>}
            {rule !== null && <ClauseMark clause={rule.policyRef} />}
          </p>
        </div>
      </div>
      {criteria.length > 0 && (
        <>
          <h3 className={styles.why}>{t('grade.why')}</h3>
          <ul className={styles.criteria}>
            {inOrder.map((criterion) => (
              <GradeCriterion key={criterion.id} criterion={criterion} inputs={inputs} />
            ))}
          </ul>
        </>
      )}
      <details className={styles.steps}>
        <summary>{t('grade.steps')}</summary>
        <ol>
          {steps.map((step, index) => (
            <li key={index}>{step[language]}</li>
          ))}
        </ol>
        {rule !== null && <p lang="zh-CN">{rule.document}</p>}
      </details>
    </>
  );
}
