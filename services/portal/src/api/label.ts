import type { Language } from '../language/tags.ts';

/** As `GET /api/<service>/v1/labels` gives them: vocabulary → code → words. */
export type Labels = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>;

export function findLabel(labels: Labels | undefined, vocabulary: string, code: string, language: Language): string {
  return labels?.[vocabulary]?.[code]?.[language] ?? code;
}
