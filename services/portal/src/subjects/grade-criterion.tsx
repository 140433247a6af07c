import { useTranslation } from 'react-i18next';
import { useLabels } from '../api/labels.ts';
import { ClauseMark } from '../chain/clause-mark.tsx';
import { useLanguage } from '../language/language.ts';
import { Mark } from '../layout/mark.tsx';
import styles from './grade.module.css';
import type { GradeExplanation } from './grade-section.tsx';
import { useHonourNames } from './use-honour-names.ts';

interface GradeCriterionProps {
  readonly criterion: GradeExplanation['criteria'][number];
  readonly inputs: GradeExplanation['inputs'];
}

/** One criterion: met or not, by which facts, and what it does to the grade. */
export function GradeCriterion({ criterion, inputs }: GradeCriterionProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const label = useLabels('credit');
  const honourName = useHonourNames();
  const { hit, points, veto, clause, group, matched } = criterion;
  const isBad = veto !== null || (points ?? 0) < 0;
  const effect = veto === null ? t('grade.effect', { points: points !== null && points > 0 ? `+${points}` : points }) : t('grade.veto', { grade: veto });
  return (
    <li data-hit={hit}>
      <span aria-hidden className={styles.sign} data-bad={hit && isBad}>
        {hit ? '●' : '○'}
      </span>
      <div>
        <p className="opening">
          {criterion[language]}
          <span className="visually-hidden">
            {t('say.colon')}
            {t(hit ? 'grade.hit' : 'grade.miss')}
          </span>
        </p>
        {hit && matched.length > 0 && (
          <ul>
            {inputs
              .filter(({ id }) => matched.includes(id))
              .map(({ id, fact, what, occurredOn }) => (
                <li key={id}>
                  {occurredOn} {fact === 'honour' ? honourName(what) : what}
                </li>
              ))}
          </ul>
        )}
        <p className={styles.ground}>
          <span>{label('informationGroup', group)}</span>
          <ClauseMark clause={clause} />
        </p>
      </div>
      <Mark tone={!hit ? 'plain' : isBad ? 'bad' : 'good'}>{hit ? effect : t('grade.miss')}</Mark>
    </li>
  );
}
