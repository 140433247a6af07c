import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en.ts';
import { tags, type Language } from './tags.ts';
import { zh } from './zh.ts';

const key = 'huipin.language';

/** Chinese first: English is a choice, and it is remembered. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = tags[language as Language];
    try {
      localStorage.setItem(key, language);
    } catch {
      // A browser that keeps nothing forgets this choice too.
    }
  });
  await i18next.use(initReactI18next).init({
    lng: remembered(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}

/** The language in force, and how to change it. */
export function useLanguage(): { language: Language; change: (to: Language) => void } {
  const { i18n } = useTranslation();
  return { language: i18n.language as Language, change: (to) => void i18n.changeLanguage(to) };
}

export function currentLanguage(): Language {
  return i18next.language as Language;
}

function remembered(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}
