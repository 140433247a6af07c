import { describe, expect, it } from '@jest/globals';
import { en } from './en.ts';
import { zh } from './zh.ts';

function flat(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([name, value]: [string, string | object]) =>
      typeof value === 'string' ? [[`${path}${name}`, value] as const] : [...flat(value, `${path}${name}.`)],
    ),
  );
}
const [chinese, english] = [flat(zh), flat(en)];
const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the two languages', () => {
  it('say the same things', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });
  it('use the same values, and leave nothing empty', () => {
    const differing = [...chinese.keys()].filter((key) => placeholders(english.get(key)).join() !== placeholders(chinese.get(key)).join());
    expect(differing).toEqual([]);
    expect([...chinese.values(), ...english.values()]).not.toContain('');
  });
  it('are complete: the English has no Chinese left in it but names', () => {
    const left = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(left).toEqual(['app.basis', 'language.zh']);
  });
});
