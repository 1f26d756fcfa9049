// A provision as people cite it, with the way to what the register reads there, and from there to the official text.
import { addressOf, addressPartOf, placeOfRule, provisionIn } from '@registry/law/explain';
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

/** The provision as a link, opened beside what somebody is at. */
export function Provision({ of }: { of: string }) {
  const language = useLanguage();
  const name = useProvisionName();
  const place = placeOfRule(of);
  const address = place === null ? addressOf(of, language) : `/law/provisions/${addressPartOf(place)}`;
  return <OutLink href={address}>{name(of)}</OutLink>;
}
