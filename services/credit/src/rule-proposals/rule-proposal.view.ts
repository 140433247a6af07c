import { proposalView } from '@huipin/service-defaults';
import { z } from 'zod';
import { gradingRuleFields } from '../grading-rules/grading-rule.view.ts';

export const ruleProposal = z.strictObject({ act: z.literal('publish-rule'), command: gradingRuleFields });
export type RuleProposal = z.output<typeof ruleProposal>;

export const ruleProposalView = proposalView(['publish-rule'], gradingRuleFields).meta({ id: 'GradingRuleProposal' });
