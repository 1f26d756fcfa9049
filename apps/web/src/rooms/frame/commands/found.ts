// Systems, people and actions of the strategy by what is typed.
import { isVisible } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { keeping, useItems } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { stringifySearch } from '../../../search-params';
import { useInLanguage } from '../../../words/formats';
import type { Offer } from './offer';

const MOST = 5;

/** @returns what was found, and whether it is of what is typed now */
export function useFound(typed: string): { readonly offers: Offer[]; readonly isUnderway: boolean } {
  const { t } = useTranslation();
  const { ever } = useRights();
  const pick = useInLanguage();
  const q = typed.trim();
  const isAsked = isVisible(q) && q.length > 1;
  const systems = useItems(
    'listSystems',
    { q, limit: MOST },
    { ...keeping, enabled: isAsked && ever('read', 'AiSystem') },
  );
  const people = useItems(
    'listPeople',
    { q, limit: MOST },
    { ...keeping, enabled: isAsked && ever('update', 'Person') },
  );
  const actions = useItems(
    'listStrategyActions',
    { q, limit: MOST },
    { ...keeping, enabled: isAsked && ever('read', 'Strategy') },
  );
  if (!isAsked) return { offers: [], isUnderway: false };
  const search: Offer = {
    group: 'search',
    key: 'search',
    name: t('commands.search', { text: q }),
    does: `/systems${stringifySearch({ q })}`,
  };
  return {
    isUnderway: [systems, people, actions].some(({ isFetching }) => isFetching),
    offers: [
      ...(systems.data ?? []).map(({ id, name, reference }): Offer => ({
        group: 'systems',
        key: id,
        name,
        beside: reference,
        does: `/systems/${id}`,
      })),
      ...(people.data ?? []).map(({ id, name, unit }): Offer => ({
        group: 'people',
        key: id,
        name,
        beside: unit.code,
        does: `/people/${id}`,
      })),
      ...(actions.data ?? []).map(({ code, titleEn, titleFr }): Offer => ({
        group: 'actions',
        key: code,
        name: pick({ en: titleEn, fr: titleFr }),
        beside: code,
        does: `/strategy/${code}`,
      })),
      search,
      ...(ever('read', 'Rules')
        ? [{ ...search, key: 'law', name: t('commands.searchLaw', { text: q }), does: `/law${stringifySearch({ q })}` }]
        : []),
    ],
  };
}
