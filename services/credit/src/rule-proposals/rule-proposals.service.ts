import { Injectable } from '@nestjs/common';
import { inTransaction, type Transaction } from '@huipin/messaging';
import {
  answer,
  confirmProposal,
  created,
  getProposal,
  idempotent,
  listProposals,
  propose,
  withdrawProposal,
  type Answer,
  type CarryOut,
  type Proposal,
  type Write,
} from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import type { PublishGradingRule } from '../grading-rules/grading-rule.ts';
import { enterEdition, GradingRulesService, RULES_ADDRESS } from '../grading-rules/grading-rules.service.ts';
import type { RuleProposal } from './rule-proposal.view.ts';

/** Four eyes: what one editor of rules proposes takes effect when another confirms it. */
@Injectable()
export class RuleProposalsService {
  private readonly dataSource: DataSource;
  private readonly rules: GradingRulesService;

  constructor(dataSource: DataSource, rules: GradingRulesService) {
    this.dataSource = dataSource;
    this.rules = rules;
  }

  propose(proposal: RuleProposal, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const made = await propose(tx, proposal, write, this.carryOutIn(tx));
        return created(made, `/api/credit/v1/rule-proposals/${made.id}`);
      }),
    );
  }

  async confirm(id: string, write: Write): Promise<Answer> {
    const confirmed = await inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => answer(200, await confirmProposal(tx, id, write, this.carryOutIn(tx)))),
    );
    this.rules.tellPublished();
    return confirmed;
  }

  withdraw(id: string, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) => idempotent(tx, write, async () => answer(200, await withdrawProposal(tx, id, write))));
  }

  get(id: string): Promise<Proposal> {
    return getProposal(this.dataSource.manager, id);
  }

  list(query: { limit: number; before: string | undefined }): Promise<Proposal[]> {
    return listProposals(this.dataSource.manager, query);
  }

  private carryOutIn(tx: Transaction): CarryOut {
    return async (_, command, write) => {
      await enterEdition(tx, command as PublishGradingRule, write.principal);
      return RULES_ADDRESS;
    };
  }
}
