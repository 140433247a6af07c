import { idField, proposalView } from '@huipin/service-defaults';
import { z } from 'zod';
import { closure, publication } from '../rules/rule.view.ts';

const publishing = publication.omit({ sourceRef: true });
const closing = z.strictObject({ ruleId: idField, ...closure.shape });
export type Closure = z.output<typeof closing>;

export const ruleProposal = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('publish-rule'), command: publishing }),
    z.strictObject({ act: z.literal('close-rule'), command: closing }),
  ])
  .meta({ example: { act: 'close-rule', command: { ruleId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01', validTo: '2025-12-31' } } });
export type RuleProposal = z.output<typeof ruleProposal>;

export const ruleProposalView = proposalView(['publish-rule', 'close-rule'], z.union([publishing, closing])).meta({ id: 'RewardRuleProposal' });
