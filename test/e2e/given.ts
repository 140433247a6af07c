import type { Caller } from './client.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
let counter = Date.now() % 31 ** 5;

/** A code that passes both checks (GB 32100, GB 11714) and belongs to nobody: the body is counted up in this run. */
export function freshUscc(division = '340104'): string {
  counter += 1;
  let [rest, body] = [counter, ''];
  for (let i = 0; i < 6; i += 1, rest = Math.floor(rest / 31)) body = alphabet[rest % 31] + body;
  const organisation = `MB${body}`;
  const sum = [...organisation].reduce((total, char, index) => total + Number.parseInt(char, 36) * [3, 7, 9, 10, 5, 8, 4, 2][index]!, 0);
  const ninth = 11 - (sum % 11);
  const first17 = `91${division}${organisation}${ninth === 10 ? 'X' : ninth === 11 ? '0' : ninth}`;
  const weighted = [...first17].reduce((total, char, index) => total + alphabet.indexOf(char) * (3 ** index % 31), 0);
  return first17 + alphabet[(31 - (weighted % 31)) % 31];
}

export interface Enterprise {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly { value: string }[];
}

/** An enterprise typed in by a stranger. */
export async function givenEnterprise(caller: Caller, division = '340104', name = `端到端测试${counter}有限公司`): Promise<Enterprise> {
  return caller.must(201, caller.as('registrar-340000').post<Enterprise>('/api/registry/v1/enterprises', { name, code: freshUscc(division), division }));
}

/** Codes of as many enterprises, one each. */
export async function givenCodes(caller: Caller, count: number): Promise<string[]> {
  const codes: string[] = [];
  while (codes.length < count) codes.push((await givenEnterprise(caller)).codes[0]!.value);
  return codes;
}

export interface HonourType {
  readonly code: string;
  readonly level: string;
  readonly kind: string;
  readonly blockedByListing: boolean;
  readonly abolishedOn: string | null;
  readonly grantingBodies: readonly { name: string; from: string | null; to: string | null }[];
}

export async function givenHonour(caller: Caller, subjectId: string, type: HonourType, grantedOn: string): Promise<{ id: string }> {
  return caller.must(
    201,
    caller.as('registrar-340000').post<{ id: string }>('/api/registry/v1/honours', {
      subjectId,
      honourTypeCode: type.code,
      grantedOn,
      documentNo: `测试〔2026〕${counter++}号`,
      grantingBody: type.grantingBodies.find(({ to }) => to === null || to >= grantedOn)?.name ?? '安徽省人民政府',
    }),
  );
}

/** A type that is live, blocked by listings and of this level. */
export async function honourTypeOf(caller: Caller, level: string): Promise<HonourType> {
  const { items } = await caller.must(200, caller.get<{ items: HonourType[] }>('/api/registry/v1/honour-types?limit=500'));
  const found = items.find((type) => type.level === level && type.kind === 'honour' && type.blockedByListing && type.abolishedOn === null && type.grantingBodies.some(({ to }) => to === null));
  if (found === undefined) throw new Error(`no live honour type of level ${level}`);
  return found;
}

/** `YYYY-MM-DD` in Asia/Shanghai, `days` from today. */
export function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
