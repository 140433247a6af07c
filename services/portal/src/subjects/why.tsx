import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseName } from '../chain/clause.ts';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useLanguage } from '../language/language.ts';
import styles from './subjects.module.css';

export interface Step {
  readonly zh: string;
  readonly en: string;
  /** Clause or article. */
  readonly basis?: string;
}

/** How a decision came about, step by step; read when somebody asks. */
export function Why({ queryKey, fetchSteps }: { readonly queryKey: readonly unknown[]; readonly fetchSteps: () => Promise<readonly Step[]> }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const steps = useQuery({ queryKey, queryFn: fetchSteps, enabled: open });
  return (
    <details className={styles.more} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('say.why')}</summary>
      {open && steps.isPending && <Loading rows={2} />}
      {steps.error && <ProblemAlert error={steps.error} retry={steps.refetch} />}
      <ol>
        {steps.data?.map((step, index) => (
          <li key={index}>
            {step[language]} {step.basis && <small>{isClause(step.basis) ? t('story.clause', { clause: clauseName(step.basis, language) }) : step.basis}</small>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A clause of the plan, as services write it; articles of laws stand there in words. */
function isClause(basis: string): boolean {
  return /^\d(\.\d+)+$/.test(basis);
}
