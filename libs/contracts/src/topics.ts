import type { DescMessage } from '@bufbuild/protobuf';
import { AuditHeadSignedSchema as CreditAuditHeadSignedSchema } from './gen/huipin/credit/v1/audit_head_pb.ts';
import { GradeChangedSchema } from './gen/huipin/credit/v1/grade_pb.ts';
import {
  ListingCaseDismissedSchema,
  ListingCaseOpenedSchema,
  ListingConsentGivenSchema,
  ListingNoticeServedSchema,
  ListingStatementReceivedSchema,
} from './gen/huipin/credit/v1/listing_case_pb.ts';
import { EnterpriseListedSchema, ListingCorrectedSchema, ListingEndedSchema } from './gen/huipin/credit/v1/listing_pb.ts';
import {
  SamplingReportCorrectedSchema,
  SamplingReportWithdrawnSchema,
  SamplingResultCorrectedSchema,
  SamplingResultFinalisedSchema,
  SamplingResultMatchedSchema,
  SamplingResultObjectedSchema,
  SamplingResultReportedSchema,
  SamplingResultRetestedSchema,
  SamplingResultWithdrawnSchema,
} from './gen/huipin/credit/v1/sampling_pb.ts';
import { AuditHeadSignedSchema as NotificationsAuditHeadSignedSchema } from './gen/huipin/notifications/v1/audit_head_pb.ts';
import { SubscriptionCreatedSchema, SubscriptionDisabledSchema } from './gen/huipin/notifications/v1/subscription_pb.ts';
import { AuditHeadSignedSchema as RegistryAuditHeadSignedSchema } from './gen/huipin/registry/v1/audit_head_pb.ts';
import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
} from './gen/huipin/registry/v1/enterprise_pb.ts';
import { ExitCaseClosedSchema, ExitCaseOpenedSchema } from './gen/huipin/registry/v1/exit_case_pb.ts';
import {
  HonourCorrectedSchema,
  HonourExpiredSchema,
  HonourGrantedSchema,
  HonourReinstatedSchema,
  HonourRenewedSchema,
  HonourRevokedSchema,
  HonourSuspendedSchema,
} from './gen/huipin/registry/v1/honour_pb.ts';
import { HonourTypePublishedSchema } from './gen/huipin/registry/v1/honour_type_pb.ts';
import { ProtectionRecordedSchema } from './gen/huipin/registry/v1/protection_pb.ts';
import { SubjectChangedSchema, SubjectRegisteredSchema } from './gen/huipin/registry/v1/subject_pb.ts';
import { AuditHeadSignedSchema as RewardsAuditHeadSignedSchema } from './gen/huipin/rewards/v1/audit_head_pb.ts';
import { EntitlementMovedSchema, EntitlementRecordedSchema } from './gen/huipin/rewards/v1/entitlement_pb.ts';
import { RewardPaidSchema, RewardRecoveredSchema } from './gen/huipin/rewards/v1/payment_pb.ts';
import { AuditHeadSignedSchema as StandardsAuditHeadSignedSchema } from './gen/huipin/standards/v1/audit_head_pb.ts';
import {
  DeclarationCorrectedSchema,
  DeclarationWithdrawnSchema,
  ProductStandardDeclaredSchema,
} from './gen/huipin/standards/v1/declaration_pb.ts';
import { FindingClosedSchema, FindingCorrectedSchema, FindingOpenedSchema } from './gen/huipin/standards/v1/finding_pb.ts';

/** Who may read a topic. Access in Kafka is by topic, so a topic has exactly one audience. */
export type Audience = 'public' | 'department' | 'internal';

export interface Topic {
  readonly audience: Audience;
  readonly messages: readonly DescMessage[];
}

/**
 * Every topic with its audience and the messages it carries. Key of each record = `ce_subject` = the id of the
 * enterprise, brand or region that the fact is about; order holds per topic and key, and nowhere else.
 */
export const topics = {
  'registry.enterprise.v1': {
    audience: 'public',
    messages: [EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema],
  },
  'registry.subject.v1': { audience: 'public', messages: [SubjectRegisteredSchema, SubjectChangedSchema] },
  'registry.honour-type.v1': { audience: 'public', messages: [HonourTypePublishedSchema] },
  'registry.honour.v1': {
    audience: 'public',
    messages: [
      HonourGrantedSchema,
      HonourRenewedSchema,
      HonourCorrectedSchema,
      HonourRevokedSchema,
      HonourExpiredSchema,
      HonourSuspendedSchema,
      HonourReinstatedSchema,
    ],
  },
  'registry.protection.v1': { audience: 'department', messages: [ProtectionRecordedSchema] },
  'registry.exit-case.v1': { audience: 'department', messages: [ExitCaseOpenedSchema, ExitCaseClosedSchema] },
  'credit.sampling-procedure.v1': {
    audience: 'department',
    messages: [
      SamplingResultReportedSchema,
      SamplingResultMatchedSchema,
      SamplingResultObjectedSchema,
      SamplingResultRetestedSchema,
      SamplingReportCorrectedSchema,
      SamplingReportWithdrawnSchema,
    ],
  },
  'credit.sampling.v1': {
    audience: 'public',
    messages: [SamplingResultFinalisedSchema, SamplingResultCorrectedSchema, SamplingResultWithdrawnSchema],
  },
  'credit.grade.v1': { audience: 'public', messages: [GradeChangedSchema] },
  'credit.listing-case.v1': {
    audience: 'department',
    messages: [
      ListingCaseOpenedSchema,
      ListingNoticeServedSchema,
      ListingStatementReceivedSchema,
      ListingConsentGivenSchema,
      ListingCaseDismissedSchema,
    ],
  },
  'credit.listing.v1': { audience: 'public', messages: [EnterpriseListedSchema, ListingEndedSchema, ListingCorrectedSchema] },
  'rewards.entitlement.v1': { audience: 'department', messages: [EntitlementRecordedSchema, EntitlementMovedSchema] },
  'rewards.payment.v1': { audience: 'public', messages: [RewardPaidSchema, RewardRecoveredSchema] },
  'standards.declaration.v1': {
    audience: 'public',
    messages: [ProductStandardDeclaredSchema, DeclarationCorrectedSchema, DeclarationWithdrawnSchema],
  },
  'standards.finding.v1': { audience: 'public', messages: [FindingOpenedSchema, FindingCorrectedSchema, FindingClosedSchema] },
  'notifications.subscription.v1': {
    audience: 'internal',
    messages: [SubscriptionCreatedSchema, SubscriptionDisabledSchema],
  },
  'registry.audit-head.v1': { audience: 'department', messages: [RegistryAuditHeadSignedSchema] },
  'credit.audit-head.v1': { audience: 'department', messages: [CreditAuditHeadSignedSchema] },
  'rewards.audit-head.v1': { audience: 'department', messages: [RewardsAuditHeadSignedSchema] },
  'standards.audit-head.v1': { audience: 'department', messages: [StandardsAuditHeadSignedSchema] },
  'notifications.audit-head.v1': { audience: 'department', messages: [NotificationsAuditHeadSignedSchema] },
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof topics;

export interface EventType {
  readonly schema: DescMessage;
  readonly topic: TopicName;
  readonly audience: Audience;
}

/** Every event type by its full protobuf name, such as `huipin.registry.v1.HonourGranted`. */
export const eventTypes: ReadonlyMap<string, EventType> = new Map(
  (Object.keys(topics) as TopicName[]).flatMap((topic) =>
    topics[topic].messages.map((schema: DescMessage): [string, EventType] => [
      schema.typeName,
      { schema, topic, audience: topics[topic].audience },
    ]),
  ),
);

/** The services that publish and consume; each has a dead-letter topic of its own. */
export const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'] as const;
export type ServiceName = (typeof services)[number];

/** Raw bytes that a service could not decode, with the reason in the headers. Audience: internal. */
export function deadLetterTopic(service: string): string {
  return `${service}.dead-letter.v1`;
}

/** Facts that a service sends once more, for one consumer that has missed them. Audience: internal. */
export function replayTopic(service: string): string {
  return `${service}.replay.v1`;
}
