import { describe, expect, it } from '@jest/globals';
import { textField } from './fields.ts';

describe('a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['is taken as it is', '徽品 Huipin', []],
    ['holds what nobody sees', '徽\u00ad品', ['UNSAFE_TEXT']],
    ['turns round what is seen', '徽\u202e品', ['UNSAFE_TEXT']],
    ['holds a number of a person', '身份证 11010519491231002X', ['IDENTITY_NUMBER_IN_TEXT']],
    ['is too long, and is not looked through', '11010519491231002X\u202e'.repeat(20), ['too_big']],
  ])('that %s', (_, text, codes) => {
    const issues = textField(200).safeParse(text).error?.issues ?? [];
    expect(issues.map((issue) => ('params' in issue ? (issue.params as { code: string }).code : issue.code))).toEqual(codes);
  });
});
