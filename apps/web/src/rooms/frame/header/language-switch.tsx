// The languages of the register.
import { useTranslation } from 'react-i18next';
import { choose, LANGUAGES, useLanguage, type Language } from '../../../words/language';
import sheet from '../frame.module.css';

const names: Record<Language, string> = { en: 'English', fr: 'Français', de: 'Deutsch' };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="group" aria-label={t('frame.language')} className={sheet.frameLanguages}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          className={sheet.frameLanguage}
          onClick={() => void choose(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="visually-hidden">{names[one]}</span>
        </button>
      ))}
    </div>
  );
}
