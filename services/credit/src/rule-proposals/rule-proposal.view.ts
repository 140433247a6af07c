import { proposalView } from '@huipin/service-defaults';
import { z } from 'zod';
import { gradingRuleExample, gradingRuleFields } from '../grading-rules/grading-rule.view.ts';

export const ruleProposal = z.strictObject({ act: z.literal('publish-rule'), command: gradingRuleFields }).meta({ example: { act: 'publish-rule', command: gradingRuleExample } });
export type RuleProposal = z.output<typeof ruleProposal>;

export const ruleProposalView = proposalView(['publish-rule'], gradingRuleFields).meta({ id: 'GradingRuleProposal' });
