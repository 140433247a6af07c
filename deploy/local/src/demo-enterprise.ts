import { type TokenSource } from './tokens.ts';

/** Made up, with both check characters right: nobody's code, and plainly so. */
const demo = {
  name: '安徽徽品演示企业有限公司',
  code: '91340104MA2HPDEM7D',
  division: '340104',
  size: 'small',
  establishedOn: '2018-05-08',
} as const;

/** The enterprise that `enterprise-demo` speaks for; registered once, found again when it is there already. */
export async function registerDemoEnterprise(origin: string, token: TokenSource): Promise<string> {
  const response = await fetch(`${origin}/api/registry/v1/enterprises`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token('registrar-340000')}`, 'content-type': 'application/json', 'idempotency-key': 'demo-enterprise' },
    body: JSON.stringify(demo),
  });
  const answer = (await response.json()) as { id?: string; existingId?: string; detail?: string };
  const id = answer.id ?? answer.existingId;
  if (id === undefined) throw new Error(`registry answers ${response.status} to the demo enterprise: ${answer.detail ?? ''}`);
  return id;
}
