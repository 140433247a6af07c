/** Who there is in this stack (front-door.md section 3). Data only: what a role allows is decided by the services. */
export interface Principal {
  readonly org: string;
  /** Division code; 340000 = the whole province. Absent: no territory. */
  readonly territory?: string;
  readonly roles: readonly string[];
  /** Speaks for the demo enterprise, whose id the launcher writes down once it exists. */
  readonly demoEnterprise?: true;
}

export interface Person extends Principal {
  readonly name: { readonly zh: string; readonly en: string };
}

const province = { org: '安徽省市场监督管理局', territory: '340000' };
const hefei = { org: '合肥市市场监督管理局', territory: '340100' };
const shushan = { org: '蜀山区市场监督管理局', territory: '340104' };

const prepares = { roles: ['reward.prepare'] };
const approves = { roles: ['reward.prepare', 'reward.approve'] };

/** Systems: they ask for a token in their own name. */
export const clients: Readonly<Record<string, Principal>> = {
  'registrar-340000': { ...province, roles: ['registry.write', 'registry.import', 'honour.decide'] },
  'lab-340000': { org: '安徽省产品质量监督检验研究院', territory: '340000', roles: ['sampling.report'] },
  'credit-officer-340000': { ...province, roles: ['credit.decide'] },
  'credit-officer-340100': { ...hefei, roles: ['credit.decide'] },
  'credit-reviewer-340000': { ...province, roles: ['credit.review'] },
  'payer-clerk-340000': { ...province, ...prepares },
  'payer-clerk-340100': { ...hefei, ...prepares },
  'payer-clerk-340104': { ...shushan, ...prepares },
  'payer-approver-340000': { ...province, ...approves },
  'payer-approver-340100': { ...hefei, ...approves },
  'payer-approver-340104': { ...shushan, ...approves },
  'rules-editor-340000': { ...province, roles: ['rule.publish'] },
  'enterprise-demo': { org: '徽品演示企业', roles: ['enterprise.self'], demoEnterprise: true },
  'portal-demo': { org: '外部门户（演示）', roles: ['subscription.manage'] },
  'department-demo': { org: '省级部门（演示）', territory: '340000', roles: ['feed.department', 'subscription.manage'] },
  'operator-demo': { org: '省市场监管信息中心', territory: '340000', roles: ['operate'] },
  'security-demo': { org: '省市场监管信息中心', territory: '340000', roles: ['security.manage'] },
  'auditor-demo': { org: '安徽省审计厅', territory: '340000', roles: ['audit.read'] },
};

/** People: they sign in to the portal. One for each group of roles. */
export const people: Readonly<Record<string, Person>> = {
  registrar: { ...like('registrar-340000'), name: { zh: '登记员（省局）', en: 'Registrar (province)' } },
  'credit-officer': { ...like('credit-officer-340000'), name: { zh: '信用管理员（省局）', en: 'Credit officer (province)' } },
  'credit-officer-hefei': { ...like('credit-officer-340100'), name: { zh: '信用管理员（合肥）', en: 'Credit officer (Hefei)' } },
  'credit-reviewer': { ...like('credit-reviewer-340000'), name: { zh: '信用审核员（省局）', en: 'Credit reviewer (province)' } },
  'payer-clerk': { ...like('payer-clerk-340000'), name: { zh: '兑付经办（省级）', en: 'Payment clerk (province)' } },
  'payer-clerk-hefei': { ...like('payer-clerk-340100'), name: { zh: '兑付经办（合肥）', en: 'Payment clerk (Hefei)' } },
  'payer-clerk-shushan': { ...like('payer-clerk-340104'), name: { zh: '兑付经办（蜀山）', en: 'Payment clerk (Shushan)' } },
  'payer-approver': { ...like('payer-approver-340000'), name: { zh: '兑付审批（省级）', en: 'Payment approver (province)' } },
  'payer-approver-hefei': { ...like('payer-approver-340100'), name: { zh: '兑付审批（合肥）', en: 'Payment approver (Hefei)' } },
  'payer-approver-shushan': { ...like('payer-approver-340104'), name: { zh: '兑付审批（蜀山）', en: 'Payment approver (Shushan)' } },
  'rules-editor': { ...like('rules-editor-340000'), name: { zh: '规则编辑（省局）', en: 'Rules editor (province)' } },
  enterprise: { ...like('enterprise-demo'), name: { zh: '企业用户（演示）', en: 'Enterprise user (demo)' } },
  operator: { ...like('operator-demo'), name: { zh: '运维人员', en: 'Operator' } },
  security: { ...like('security-demo'), name: { zh: '安全管理员', en: 'Security administrator' } },
  auditor: { ...like('auditor-demo'), name: { zh: '审计人员', en: 'Auditor' } },
};

function like(client: string): Principal {
  const principal = clients[client];
  if (principal === undefined) throw new Error(`no client ${client}`);
  return principal;
}

/** The claims of front-door.md section 3. A principal without a territory or an enterprise has no such claim. */
export function claimsOf(principal: Principal, demoEnterprise: string | undefined): Record<string, unknown> {
  return {
    org: principal.org,
    ...(principal.territory === undefined ? {} : { territory: principal.territory }),
    roles: principal.roles,
    ...(principal.demoEnterprise === true && demoEnterprise !== undefined ? { enterprise: demoEnterprise } : {}),
  };
}
