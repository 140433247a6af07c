import type { Claims } from '../issuer.ts';

const official = ['registry.write', 'registry.import', 'honour.decide', 'sampling.report', 'credit.decide', 'credit.review', 'reward.prepare', 'reward.approve', 'rule.publish', 'subscription.manage', 'feed.department'];
const payer = ['reward.prepare', 'reward.approve'];

/** Callers to whom nothing belongs that lies in 合肥 (340100), 蜀山 (340104) or with the client that made it: with every role there is, elsewhere. */
export const strangers: readonly (Claims & { readonly name: string })[] = [
  { name: 'another enterprise', sub: 'stranger-1', roles: ['enterprise.self'], enterprise: '01900000-0000-7000-8000-000000000001' },
  { name: 'an enterprise of no name', sub: 'stranger-2', roles: ['enterprise.self'] },
  { name: 'an enterprise that calls itself by a pattern', sub: 'stranger-3', roles: ['enterprise.self'], enterprise: '%' },
  { name: 'the whole of 芜湖', sub: 'stranger-4', roles: official, territory: '340200' },
  { name: 'the whole of 瑶海, beside 蜀山', sub: 'stranger-5', roles: official, territory: '340102' },
  { name: 'somebody without a territory', sub: 'stranger-6', roles: official },
  { name: 'a territory that is a pattern', sub: 'stranger-7', roles: official, territory: '34%' },
  { name: 'a territory that is a prefix', sub: 'stranger-8', roles: official, territory: '3401' },
  { name: 'a territory of another province', sub: 'stranger-9', roles: official, territory: '320100' },
  { name: 'the payer above', sub: 'stranger-10', roles: payer, territory: '340000' },
  { name: 'the payer below', sub: 'stranger-11', roles: payer, territory: '340104' },
  { name: 'another subscriber', sub: 'stranger-12', roles: ['subscription.manage', 'feed.department'] },
  { name: 'a client of almost the same name', sub: 'PORTAL-DEMO', roles: ['subscription.manage', 'feed.department'] },
];
