// A provision as people cite it, with the way to the official text.
import { addressOf, provisionIn } from '@registry/law/explain';
import { useTranslation } from 'react-i18next';
import { OutLink } from '../../furniture/link';
import { useLanguage } from '../../words/language';

export function useProvisionName(): (provision: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (provision) => {
    const { text, isArticle } = provisionIn(language, provision);
    return isArticle ? t('law.article', { number: text }) : text;
  };
}

/** The provision as a link to the Official Journal. */
export function Provision({ of }: { of: string }) {
  const language = useLanguage();
  const name = useProvisionName();
  return <OutLink href={addressOf(of, language)}>{name(of)}</OutLink>;
}
