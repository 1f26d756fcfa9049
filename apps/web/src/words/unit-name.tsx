// The name of a unit in the language spoken, or in English where it has none in that language.
import type { UnitRef } from '@registry/contracts';
import { useLanguage } from './language';

export interface NameOfUnit {
  text: string;
  /** The `lang` of the text, where it is not that of the page. */
  lang: 'en' | undefined;
}

export function useUnitName(): (unit: Pick<UnitRef, 'nameEn' | 'nameFr' | 'nameDe'>) => NameOfUnit {
  const language = useLanguage();
  return ({ nameEn, nameFr, nameDe }) => {
    const own = {
      en: nameEn,
      fr: nameFr,
      de: nameDe,
    }[language];
    return {
      text: own ?? nameEn,
      lang: own === null ? 'en' : undefined,
    };
  };
}

export function UnitName({ unit }: { unit: UnitRef }) {
  const { text, lang } = useUnitName()(unit);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}

/** The code, with the name for those who point at it. */
export function UnitCode({ unit }: { unit: UnitRef }) {
  const { text, lang } = useUnitName()(unit);
  return (
    <abbr lang={lang} title={text}>
      {unit.code}
    </abbr>
  );
}
