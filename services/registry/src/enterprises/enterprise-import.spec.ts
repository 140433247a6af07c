import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { importEnterprise, pushedEnterprise } from './enterprise-import.ts';
import type { Enterprise, RegisterEnterprise } from './enterprise.ts';

const [today, now] = [localDate('2026-11-23'), toInstant('2026-11-23T00:00:00Z')];
const iflytek = '91340000711771143J';

let made = 0;
function pushed(change: Partial<RegisterEnterprise>): Enterprise {
  return pushedEnterprise({ name: '甲有限公司', division: '340100', ...change }, today, now, () => `id-${(made += 1)}`);
}
function take(line: Enterprise, owner: Enterprise | undefined, ...namesakes: readonly Enterprise[]) {
  return importEnterprise(line, { owner, namesakes }, 'import 1');
}

describe('a line of a file of enterprises', () => {
  it('that nobody knows is a new record; with a code that fails its check a suspect one', () => {
    expect(take(pushed({ code: iflytek }), undefined)).toMatchObject({ outcome: 'accepted', enterprise: { identification: 'verified-code', version: 1 } });
    expect(take(pushed({ code: '91340000711771143K' }), undefined)).toMatchObject({ outcome: 'suspect', enterprise: { identification: 'suspect-code' } });
    expect(take(pushed({}), undefined)).toMatchObject({ outcome: 'accepted', enterprise: { identification: 'name-only' } });
  });

  it.each(['无', 'N/A', '-', '1234567'])('with %s for a code is refused: it is nobody\'s', (code) => {
    expect(() => pushed({ code })).toThrow(errors.USCC_MALFORMED());
  });

  it('with the values that are known changes nothing; empty cells say nothing', () => {
    const known = pushed({ code: iflytek, size: 'large' });
    expect(take(pushed({ code: iflytek }), known)).toEqual({ outcome: 'unchanged', enterprise: known, known });
  });

  it('with another value makes a new version with the file\'s values', () => {
    const known = pushed({ code: iflytek, size: 'large' });
    const { outcome, enterprise } = take(pushed({ code: iflytek, name: '新名', division: '340104' }), known);
    expect(outcome).toBe('updated');
    expect(enterprise).toMatchObject({ id: known.id, version: 2, name: '新名', division: '340104', size: 'large', reason: 'import 1' });
  });

  it('is never known before the version that it replaces', () => {
    const corrected = { ...pushed({ code: iflytek }), recordedAt: toInstant('2026-11-23T00:00:09Z') };
    expect(take(pushed({ code: iflytek, size: 'large' }), corrected).enterprise.recordedAt).toBe(corrected.recordedAt);
    const before = { ...corrected, recordedAt: toInstant('2026-11-22T00:00:00Z') };
    expect(take(pushed({ code: iflytek, size: 'large' }), before).enterprise.recordedAt).toBe(now);
  });

  it('with the organisation code of a known credit code changes nothing; with the credit code of a known organisation code adds it', () => {
    const [byCredit, byOrganisation] = [pushed({ code: iflytek }), pushed({ code: '711771143' })];
    expect(take(byOrganisation, byCredit).outcome).toBe('unchanged');
    expect(take(byCredit, byOrganisation)).toMatchObject({ outcome: 'updated', enterprise: { codes: [{ value: '711771143' }, { value: iflytek }] } });
  });

  it('about a merged record is refused', () => {
    const merged = { ...pushed({ code: iflytek }), mergedInto: 'other' };
    expect(() => take(pushed({ code: iflytek }), merged)).toThrow(errors.ENTERPRISE_MERGED({ mergedInto: 'other' }));
  });

  it('under a name that is merged away in its division is refused, and elsewhere or under a code is a new record', () => {
    const gone = { ...pushed({}), mergedInto: 'other' };
    expect(() => take(pushed({}), undefined, gone)).toThrow(expect.objectContaining({ code: 'ENTERPRISE_MERGED', fields: [expect.objectContaining({ pointer: '/name' })] }));
    expect(take(pushed({ division: '340200' }), undefined, gone).outcome).toBe('accepted');
    expect(take(pushed({ code: iflytek }), undefined, gone).outcome).toBe('accepted');
    expect(take(pushed({}), undefined, gone, pushed({})).outcome).toBe('unchanged');
  });

  it('with a suspect code means the same record only under the same name', () => {
    const known = pushed({ code: '91340000711771143K' });
    expect(take(pushed({ code: '91340000711771143K', size: 'small' }), known).outcome).toBe('updated');
    expect(() => take(pushed({ code: '91340000711771143K', name: '乙有限公司' }), known)).toThrow(expect.objectContaining({ code: 'SUSPECT_CODE_TAKEN' }));
  });

  it('with a suspect code never displaces a valid one', () => {
    const known = pushed({ code: iflytek });
    expect(take(pushed({ code: '91340000711771143K' }), known).outcome).toBe('unchanged');
  });

  it('without a code is found again by name and division, whatever became of the record', () => {
    const [nameOnly, verified] = [pushed({}), pushed({ code: iflytek })];
    expect(take(pushed({}), undefined, nameOnly).outcome).toBe('unchanged');
    expect(take(pushed({}), undefined, verified).outcome).toBe('unchanged');
    expect(take(pushed({ division: '340200' }), undefined, nameOnly).outcome).toBe('accepted');
    expect(() => take(pushed({}), undefined, nameOnly, verified)).toThrow(expect.objectContaining({ code: 'ENTERPRISE_AMBIGUOUS' }));
  });

  it('without a code places the only record of its name that has no place, and no other', () => {
    const nowhere = { ...pushed({}), division: null };
    expect(take(pushed({}), undefined, nowhere)).toMatchObject({ outcome: 'updated', enterprise: { id: nowhere.id, division: '340100' } });
    expect(take(pushed({}), undefined, nowhere, pushed({ division: '340200' })).outcome).toBe('accepted');
  });

  it('with a valid code completes the only name-only record of its name; a suspect one does not', () => {
    const nameOnly = pushed({ size: 'small' });
    expect(take(pushed({ code: iflytek, division: '340104' }), undefined, nameOnly)).toMatchObject({
      outcome: 'updated',
      enterprise: { id: nameOnly.id, identification: 'verified-code', division: '340104', size: 'small', reason: 'code became known' },
    });
    expect(take(pushed({ code: iflytek }), undefined, nameOnly, pushed({ division: '340200' })).outcome).toBe('accepted');
    expect(take(pushed({ code: '91340000711771143K' }), undefined, nameOnly).outcome).toBe('suspect');
  });
});
