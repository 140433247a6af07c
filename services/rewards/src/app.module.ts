import { Module } from '@nestjs/common';
import { AuditModule } from '@huipin/audit';
import { MessagingModule } from '@huipin/messaging';
import { actorOf, ApiList, CONFIG, LOGGER } from '@huipin/service-defaults';
import { BudgetsModule } from './budgets/budgets.module.ts';
import { ClaimsModule } from './claims/claims.module.ts';
import { EntitlementsModule } from './entitlements/entitlements.module.ts';
import { rewardsImports } from './imports/imports.module.ts';
import { KnownEnterprisesProjection } from './known-enterprises/known-enterprises.projection.ts';
import { KnownHonourTypesProjection } from './known-honour-types/known-honour-types.projection.ts';
import { KnownListingsProjection } from './known-listings/known-listings.projection.ts';
import { KnownSubjectsProjection } from './known-subjects/known-subjects.projection.ts';
import { PaymentsModule } from './payments/payments.module.ts';
import { RuleProposalsModule } from './rule-proposals/rule-proposals.module.ts';
import { RulesModule } from './rules/rules.module.ts';

@Module({
  imports: [
    MessagingModule.forRoot({ config: CONFIG, logger: LOGGER, actorOf, markList: ApiList }),
    AuditModule.forRoot(),
    RulesModule,
    RuleProposalsModule,
    BudgetsModule,
    EntitlementsModule,
    ClaimsModule,
    PaymentsModule,
    rewardsImports,
  ],
  // Here and not in a module of their own: a module's controllers are registered before those of its imports, and a
  // fact must be kept before a reaction decides by it.
  controllers: [KnownEnterprisesProjection, KnownSubjectsProjection, KnownHonourTypesProjection, KnownListingsProjection],
})
export class AppModule {}
