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
import type { PublishRule } from '../rules/rule.ts';
import { addressOf, endRule, enterRule } from '../rules/rules.service.ts';
import type { Closure, RuleProposal } from './rule-proposal.view.ts';

/** Four eyes: what one editor of rules proposes takes effect when another confirms it. */
@Injectable()
export class RuleProposalsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  propose(proposal: RuleProposal, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const made = await propose(tx, proposal, write, this.carryOutIn(tx));
        return created(made, `/api/rewards/v1/rule-proposals/${made.id}`);
      }),
    );
  }

  confirm(id: string, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) => idempotent(tx, write, async () => answer(200, await confirmProposal(tx, id, write, this.carryOutIn(tx)))));
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
    return async (act, command, write) => {
      if (act === 'publish-rule') return addressOf((await enterRule(tx, command as PublishRule, write.principal)).id);
      const { ruleId, validTo } = command as Closure;
      // If-Match, where given, speaks of the proposal.
      await endRule(tx, ruleId, validTo, { ...write, ifMatch: undefined });
      return addressOf(ruleId);
    };
  }
}
