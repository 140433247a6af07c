export type Language = 'zh' | 'en';

/** As the `lang` attribute, Accept-Language and Intl want it. */
export const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
