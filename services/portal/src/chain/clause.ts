import type { Language } from '../language/tags.ts';

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A clause as the plan itself writes it: 4.3.1 is 四（三）1. Anything else stays as it is. */
export function clauseName(clause: string, language: Language): string {
  const [, part, section, item] = /^(\d)\.(\d)(?:\.(\d+))?$/.exec(clause) ?? [];
  if (language === 'en' || part === undefined || section === undefined) return clause;
  return `${numerals[Number(part)]}（${numerals[Number(section)]}）${item ?? ''}`;
}
