// Texts that the register holds in English and French only. In a third language the English stands in, marked as such.
import { useInLanguage } from './formats';
import { useLanguage } from './language';

/** The `lang` of an element with such a text, where it is not that of the page. */
export function useStandIn(): 'en' | undefined {
  const language = useLanguage();
  return language === 'en' || language === 'fr' ? undefined : 'en';
}

export function InLanguage({ en, fr, de }: { en: string; fr: string; de?: string }) {
  const text = useInLanguage()({
    en,
    fr,
    ...(de === undefined ? {} : { de }),
  });
  const standIn = useStandIn();
  const lang = de === undefined ? standIn : undefined;
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
