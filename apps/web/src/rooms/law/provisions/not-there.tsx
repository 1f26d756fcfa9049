// A provision of which the rules of today read nothing: where its text stands all the same.
import { useTranslation } from 'react-i18next';
import { addressOf } from '@registry/law/explain';
import { ButtonLink, OutLink } from '../../../furniture/link';
import { Empty } from '../../../furniture/states';
import { useLanguage } from '../../../words/language';

/** The article or annex that an address means, as it is cited. */
function citedBy(address: string): string | null {
  const [, kind, number] = /^(article|annex|eudpr)-([0-9]+[a-z]?|[ivx]+)(?:-|$)/.exec(address) ?? [];
  if (number === undefined) return null;
  return kind === 'article' ? number : kind === 'eudpr' ? `EUDPR ${number}` : `Annex ${number.toUpperCase()}`;
}

export function NotThere({ address }: { address: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cited = citedBy(address);
  const title = cited === null ? t('state.notFound') : t('lawRoom.notThere');
  return (
    <Empty isPage title={title}>
      <title>{`${title} · ${t('frame.product')}`}</title>
      {cited !== null && (
        <>
          <p className="secondary">{t('lawRoom.notThereHelp')}</p>
          <OutLink href={addressOf(cited, language)}>{t('lawRoom.official')}</OutLink>
        </>
      )}
      <ButtonLink to="/law">{t('lawRoom.toContents')}</ButtonLink>
    </Empty>
  );
}
