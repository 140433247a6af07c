import type { Bilingual } from '@huipin/kernel';
import type { Role } from './principal.ts';

/** What people read for each role; every service prints them at /me. */
export const roleLabels: Readonly<Record<Role, Bilingual>> = {
  'registry.write': { zh: '登记企业', en: 'registers enterprises' },
  'registry.import': { zh: '批量导入', en: 'imports in bulk' },
  'honour.decide': { zh: '授予与撤销荣誉', en: 'grants and revokes honours' },
  'sampling.report': { zh: '报送抽查结果', en: 'reports sampling results' },
  'credit.decide': { zh: '信用决定', en: 'decides on credit' },
  'credit.review': { zh: '信用复核', en: 'reviews credit decisions' },
  'reward.prepare': { zh: '奖励经办', en: 'prepares rewards' },
  'reward.approve': { zh: '奖励审批', en: 'approves rewards' },
  'rule.publish': { zh: '发布规则', en: 'publishes rules' },
  'enterprise.self': { zh: '企业本人', en: 'the enterprise itself' },
  'subscription.manage': { zh: '管理订阅', en: 'manages subscriptions' },
  'feed.department': { zh: '部门事件源', en: "reads the departments' feed" },
  operate: { zh: '运行维护', en: 'operates the platform' },
  'security.manage': { zh: '安全管理', en: 'administers security' },
  'audit.read': { zh: '审计查阅', en: 'audits' },
};
