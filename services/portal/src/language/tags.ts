export type Language = 'zh' | 'en';

/** As the `lang` attribute, Accept-Language and Intl want it. */
export const tags = { zh: 'zh-CN', en: 'en' } as const satisfies Readonly<Record<Language, string>>;
