import type { DivisionLevel } from '@huipin/codes';
import { comparable } from '@huipin/kernel';
import { placeNames } from '../divisions/place-name.ts';
import type { HonourLevel, HonourTypeContent } from './honour-type.ts';

export type NamedType = Pick<HonourTypeContent, 'code' | 'nameZh' | 'aliases' | 'localNames' | 'level'>;

/** 质检总局公告2002年第114号, after the name: the document, not the honour. */
const document = /\s+(\S{0,20}?(?:公告|通告|通知|令|决定)\s*(?:\d{4}年)?第?\d+号)\s*$/;
/** What is in brackets, unless it says which of several types is meant: 提名奖, or a grade. */
const remark = /\((?![^()]*(?:提名|a级|\ba{1,3}\b))[^()]*\)/g;
/** 第三批, 首届, 第7届, 2015-2016年度: which round, before or after the name. */
const round = /(?:第?[一二三四五六七八九十\d]+|首)(?:批次?|届|轮)|\d{4}(?:[-—~至/]\d{4})?年?度?/;
const roundAround = new RegExp(`^(?:${round.source})+|(?:${round.source})+$`, 'g');

/** What a level is called in front of a name. 国家级驰名商标 and 中国驰名商标 are one type. */
const prefixes: Partial<Record<HonourLevel, RegExp>> = {
  national: /^(?:中国|国家级|国家|全国)/,
  provincial: /^(?:安徽省级|安徽省|安徽|省级|省)/,
  municipal: /^市级/,
  county: /^(?:县级|区级)/,
};

/**
 * The type that a list means by `name`, or undefined: never a guess. Tried in this order: the name and its aliases; the
 * same without the word for the level; what follows the name of a city or county, for the types of that level.
 */
export function resolveHonourType<T extends NamedType>(name: string, types: readonly T[]): T | undefined {
  const forms = formsOf(name);
  return firstOf(forms, (form) => named(types, form)) ?? firstOf(forms, (form) => withoutLevel(types, form)) ?? firstOf(forms, (form) => local(types, form));
}

/** 质检总局公告2002年第114号 of 国家地理标志保护产品 质检总局公告2002年第114号; empty where the name carries none. */
export function documentIn(name: string): string {
  return document.exec(name)?.[1] ?? '';
}

/** The name as it stands, then with less and less around it. */
function formsOf(name: string): string[] {
  const whole = comparable(name.replace(document, ''));
  const forms = [whole, whole.replaceAll(/[()]/g, ''), whole.replaceAll(remark, '')];
  return [...new Set([...forms, ...forms.map((form) => form.replaceAll(roundAround, ''))])].filter((form) => form !== '');
}

function named<T extends NamedType>(types: readonly T[], form: string): T | undefined {
  return types.find(({ nameZh, aliases }) => [nameZh, ...aliases].some((each) => comparable(each) === form));
}

function withoutLevel<T extends NamedType>(types: readonly T[], form: string): T | undefined {
  return types.find(({ level, nameZh, aliases }) => {
    const prefix = prefixes[level];
    const rest = prefix && form.replace(prefix, '');
    if (prefix === undefined || rest === undefined || rest === form || rest.length < 3) return false;
    return [nameZh, ...aliases].some((each) => comparable(each).replace(prefix, '') === rest);
  });
}

const levelOf: Partial<Record<DivisionLevel, HonourLevel>> = { city: 'municipal', county: 'county' };

function local<T extends NamedType>(types: readonly T[], form: string): T | undefined {
  for (const [place, placeLevel] of placeNames()) {
    if (!form.startsWith(place)) continue;
    const found = types.find(({ level, localNames }) => level === levelOf[placeLevel] && localNames.includes(form.slice(place.length)));
    if (found) return found;
  }
  return undefined;
}

function firstOf<T>(forms: readonly string[], find: (form: string) => T | undefined): T | undefined {
  for (const form of forms) {
    const found = find(form);
    if (found) return found;
  }
  return undefined;
}
