import { Injectable } from '@nestjs/common';
import type { Instant } from '@huipin/kernel';
import type { Principal } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import type { Entitlement } from '../entitlements/entitlement.ts';
import { EntitlementsService } from '../entitlements/entitlements.service.ts';
import { decisionTable, toDecision } from './claim.table.ts';
import type { Decision } from './claim.ts';

@Injectable()
export class ExplanationsService {
  private readonly dataSource: DataSource;
  private readonly entitlements: EntitlementsService;

  constructor(dataSource: DataSource, entitlements: EntitlementsService) {
    this.dataSource = dataSource;
    this.entitlements = entitlements;
  }

  /** An entitlement as known then, the decision behind it, and its moves up to that version. */
  async get(id: string, principal: Principal, knownOn?: Instant): Promise<{ entitlement: Entitlement; decision: Decision; history: Entitlement[] }> {
    const entitlement = await this.entitlements.get(id, principal, knownOn);
    const decision = toDecision(await this.dataSource.manager.findOneByOrFail(decisionTable, { id: entitlement.decisionId }));
    const history = await this.entitlements.history(id);
    return { entitlement, decision, history: history.filter(({ version }) => version <= entitlement.version) };
  }
}
