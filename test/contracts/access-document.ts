import { creditService } from '@huipin/credit';
import { notificationsService } from '@huipin/notifications';
import { registryService } from '@huipin/registry';
import { rewardsService } from '@huipin/rewards';
import { defaultAccess, reachOf, type AccessRule, type Role } from '@huipin/service-defaults';
import { standardsService } from '@huipin/standards';

/** The access table of each service, and of what all of them have. */
export const accessTables: Readonly<Record<string, readonly AccessRule[]>> = {
  registry: registryService.access,
  credit: creditService.access,
  rewards: rewardsService.access,
  standards: standardsService.access,
  notifications: notificationsService.access,
  'every service': defaultAccess,
};

/** docs/access.md: who may do what, on one page. A rule that changes shows there, where it is reviewed. */
export function accessDocument(): string {
  const sections = Object.entries(accessTables).map(([service, rules]) => [`## ${service}`, '| route | who | also shown to | condition |', '|---|---|---|---|', ...rules.map(lineOf), ''].join('\n'));
  return `${head}\n${sections.join('\n')}`;
}

const head = `# Who may do what
Generated from the access tables (\`services/*/src/access.ts\`) by \`npm run generate\`; the guard works from the same rows, and \`access-matrix.int.spec.ts\` of each service calls every one as every role, from inside and from outside.

A role's reach stands behind it. *subtree*: the subject lies in the caller's division or below, on the day of the act. *equal*: it is the caller's own division. *own*: the caller's enterprise, or what the client itself has made. Nothing: everywhere. \`public\` needs no token, \`anyone\` any valid one.

**Kept apart.** \`operate\` administers the system, \`security.manage\` its security, \`audit.read\` its audit (GB/T 22239-2019, level 3). Whoever is one of them has no other role: a token that says otherwise is refused (\`ROLES_NOT_APART\`), whoever issued it. Nobody who audits writes anything, and nobody who operates decides.

**Four eyes.** A reward is approved by another than who prepared it; a listing below the province is consented to by a level above, and by another person than who decides; a rule is confirmed by another than who proposed it (in the embedded stack, which has one editor, it may be published at once).
`;

function lineOf(rule: AccessRule): string {
  const { route, who, privy = [], condition = '' } = rule;
  const named = (role: Role) => [`\`${role}\``, reachOf(rule, role)].filter(Boolean).join(' ');
  const others = who === 'public' ? privy.map(named).join(', ') : '';
  return `| \`${route}\` | ${typeof who === 'string' ? `*${who}*` : who.map(named).join(', ')} | ${others} | ${condition} |`;
}
