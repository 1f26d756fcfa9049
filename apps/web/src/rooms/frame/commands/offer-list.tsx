// What is offered, in groups, one of it chosen.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer, OfferGroup } from './offer';
import sheet from './commands.module.css';

export function OfferList({
  id,
  groups,
  current,
  onRun,
}: {
  id: string;
  groups: readonly OfferGroup[];
  current: Offer | undefined;
  onRun: (offer: Offer) => void;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const shown = groups.flatMap(({ offers }) => offers);
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('commands.title')} className={sheet.commandList}>
      {groups.map(({ group, offers }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} className={sheet.commandGroup}>
            {t(`commands.groups.${group}`)}
          </p>
          {offers.map((offer) => (
            // Keys are those of the field, which has the focus all the while.
            <div
              key={offer.key}
              id={`${id}-${shown.indexOf(offer)}`}
              role="option"
              aria-selected={offer === current}
              className={sheet.commandOffer}
              onClick={() => onRun(offer)}
            >
              <span lang={offer.lang}>{offer.name}</span>
              {offer.beside !== undefined && <span className="secondary small">{offer.beside}</span>}
              {offer.keys !== undefined && <kbd>{offer.keys}</kbd>}
            </div>
          ))}
        </div>
      ))}
      {shown.length === 0 && <p className="secondary">{t('commands.none')}</p>}
    </div>
  );
}
