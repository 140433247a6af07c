import { services } from '@huipin/client/services';

/** One run: a service as one caller sees it. */
export interface Run {
  readonly service: string;
  /** Undefined: without a token. */
  readonly client: string | undefined;
  readonly examples: number;
  /** Only the paths that match. */
  readonly only?: string;
}

/** A client for each role of the front door, and one caller without a token. */
const clients = [
  undefined,
  'registrar-340000',
  'lab-340000',
  'credit-officer-340000',
  'credit-officer-340100',
  'credit-reviewer-340000',
  'payer-clerk-340100',
  'payer-approver-340000',
  'rules-editor-340000',
  'enterprise-demo',
  'portal-demo',
  'department-demo',
  'auditor-demo',
  // Last: it holds topics, and lets days come that are not yet there.
  'operator-demo',
];

/** Who does most in each service. */
const busiest = { registry: 'registrar-340000', credit: 'credit-officer-340000', rewards: 'payer-approver-340000', standards: 'registrar-340000', notifications: 'department-demo' } as const;

export function fullPlan(examples: number): Run[] {
  return clients.flatMap((client) => services.map((service) => ({ service, client, examples })));
}

export function smokePlan(): Run[] {
  return services.map((service) => ({ service, client: busiest[service], examples: 3, only: '^(?!.*/(messaging|day-runs))' }));
}
