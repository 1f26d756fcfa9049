// Annex VIII: what is to be handed in to the EU database, point by point, and what is still missing. Whether a section
// is owed is the law's to say (its duties of Article 49); here is only what each point holds. After "Registration:
// Annex VIII" of the law's own text, Sections A to C.

import type { RegistrationFinding, RegistrationForm, RegistrationSection } from '@registry/contracts';
import { as, pointsOf } from './points';
import { contradictsStage, finalOf, type Registrant } from './registrant';

/**
 * From this day the classes of Annex III apply (Art 113, as amended); what is handed in before is early and voluntary.
 */
export const REGISTRATION_FROM = '2027-12-02';

/** Points handed in to the non-public section (Art 49(4)). */
const HANDED_IN: Readonly<Record<RegistrationSection, readonly string[]>> = {
  A: ['A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A10'],
  B: ['B1', 'B2', 'B3', 'B4', 'B5', 'B8'],
  C: ['C1', 'C2', 'C3'],
};

const owed = ({ duties }: Registrant, ...keys: string[]): boolean | null =>
  keys.some((key) => duties[key] === 'true') ? true : keys.some((key) => duties[key] === 'unknown') ? null : false;

/** Points 1, 6 and 7 of Annex III in law enforcement, migration, asylum and border control. */
function isNonPublic({ facts }: Registrant): boolean {
  const value = facts['annex3_uses'];
  const uses: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null && Array.isArray((value as { yes?: unknown }).yes)
      ? (value as { yes: unknown[] }).yes
      : [];
  const has = (point: string): boolean => uses.some((use) => typeof use === 'string' && use.startsWith(point));
  return has('6') || has('7') || (has('1') && (facts['le_actor'] === true || facts['migration_actor'] === true));
}

/**
 * The duties of Article 49 by section: in the public part of the database, in the non-public one (49(4)), at national
 * level (49(5)).
 */
const DUTIES: Readonly<
  Record<RegistrationSection, { readonly public: string; readonly non_public: string; readonly national?: string }>
> = {
  A: { public: 'article-49-1', non_public: 'article-49-4', national: 'article-49-5' },
  B: { public: 'article-49-2', non_public: 'article-49-4-derogated' },
  C: { public: 'article-49-3', non_public: 'article-49-4-use' },
};

function channelOf(section: RegistrationSection, registrant: Registrant): RegistrationForm['channel'] {
  const { public: inPublic, non_public: withheld, national } = DUTIES[section];
  if (
    national !== undefined &&
    registrant.duties[national] !== undefined &&
    owed(registrant, inPublic, withheld) === false
  )
    return 'national';
  // Older assessments name the non-public section for providers of high-risk systems alone.
  return registrant.duties[withheld] === 'true' || isNonPublic(registrant) ? 'non_public' : 'public';
}

/** The sections that are owed, or may be; none where nothing is to be registered. */
export function registrationForms(registrant: Registrant): RegistrationForm[] {
  return (['A', 'B', 'C'] as const).flatMap((section) => {
    const applies = owed(registrant, ...Object.values(DUTIES[section]));
    if (applies === false) return [];
    const channel = channelOf(section, registrant);
    const points = pointsOf[section](registrant).map((point) =>
      channel === 'non_public' && !HANDED_IN[section].includes(point.point) ? as(point.point, 'held_back') : point,
    );
    return [{ section, applies, channel, points }];
  });
}

/** What the registration of the record brings to light. */
export function registrationFindings(
  registrant: Registrant,
  forms: readonly RegistrationForm[],
): RegistrationFinding[] {
  const { details, documents, duties } = registrant;
  const findings: RegistrationFinding[] = [];
  const isOwed = (section: RegistrationSection): boolean =>
    forms.some((form) => form.section === section && form.applies === true);
  if (documents.registration?.content['found'] === false) findings.push('provider_not_found');
  if (isOwed('C') && duties['article-27'] === 'true') {
    if (documents.fria?.isFinal !== true) findings.push('fria_missing');
    else if (!documents.fria.isNotified) findings.push('fria_not_notified');
  }
  if (isOwed('B')) {
    const documentedOn = finalOf(registrant, 'derogation')['documentedOn'];
    if (typeof documentedOn !== 'string') findings.push('derogation_undocumented');
    else if (details.firstUseOn !== null && details.firstUseOn < documentedOn)
      findings.push('derogation_after_first_use');
  }
  if (forms.length > 0 && contradictsStage(registrant)) findings.push('status_contradicts_stage');
  if (isOwed('A') && isOwed('C')) findings.push('both_sections');
  return findings;
}
