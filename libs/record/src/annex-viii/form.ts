// One section of Annex VIII, or Annex IX: whether it is owed, where it is handed in, and with which points.

import type {
  HandedInPoint,
  RegistrationCase,
  RegistrationChannel,
  RegistrationForm,
  RegistrationPoint,
  RegistrationSection,
} from '@registry/contracts';
import { pointsOf } from './points';
import { finalOf, type Registrant } from './registrant';

/** Points handed in to the non-public section (Art 49(4)). */
const NON_PUBLIC: Readonly<Record<RegistrationSection, readonly string[]>> = {
  A: ['A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A10'],
  B: ['B1', 'B2', 'B3', 'B4', 'B5', 'B8'],
  C: ['C1', 'C2', 'C3'],
  IX: ['IX1', 'IX2', 'IX3', 'IX5'],
};

/** A test in real-world conditions is registered before it starts (60(4)(c)). */
const TEST_DUTY = 'article-60';

/**
 * The duties of Article 49 by section: in the public part of the database, in the non-public one (49(4)), at national
 * level (49(5)).
 */
const DUTIES: Readonly<
  Record<
    Exclude<RegistrationSection, 'IX'>,
    { readonly public: string; readonly non_public: string; readonly national?: string }
  >
> = {
  A: { public: 'article-49-1', non_public: 'article-49-4', national: 'article-49-5' },
  B: { public: 'article-49-2', non_public: 'article-49-4-derogated' },
  C: { public: 'article-49-3', non_public: 'article-49-4-use' },
};

/** The duties that are met by a registration. */
export const REGISTRATION_DUTIES: readonly string[] = Object.values(DUTIES).flatMap((keys) => Object.values(keys));

/** The section that is registered to meet this duty; null for every other duty. */
export const sectionOfDuty = (key: string): RegistrationSection | null =>
  key === TEST_DUTY
    ? 'IX'
    : ((['A', 'B', 'C'] as const).find((section) => Object.values(DUTIES[section]).includes(key)) ?? null);

/** A form without what an application adds: its digest, and what was registered. */
export type BareForm = Omit<RegistrationForm, 'digest' | 'registered'>;

export function formOf(section: RegistrationSection, registrant: Registrant): BareForm {
  const channel = channelOf(section, registrant);
  return {
    section,
    case: CASES[channel][section],
    applies: section === 'IX' ? isTested(registrant) : owed(registrant, ...Object.values(DUTIES[section])),
    channel,
    points: pointsOf(section, registrant).map((point) =>
      isHeldBack(section, channel, point) ? heldBack(point) : point,
    ),
  };
}

/** What goes to this part of the database now. */
export const handedIn = (
  section: RegistrationSection,
  channel: RegistrationChannel,
  registrant: Registrant,
): HandedInPoint[] =>
  pointsOf(section, registrant)
    .filter((point) => !isHeldBack(section, channel, point))
    .map(({ point, parts }) => ({ point, parts }));

const isHeldBack = (
  section: RegistrationSection,
  channel: RegistrationChannel,
  { point }: { point: string },
): boolean => channel === 'non_public' && !NON_PUBLIC[section].includes(point);

const heldBack = ({ point, required }: RegistrationPoint): RegistrationPoint => ({
  point,
  state: 'held_back',
  required,
  parts: [],
  missing: [],
  missingInDocuments: [],
  reason: null,
});

const PUBLIC_CASES = { A: 'R1', B: 'R2', C: 'R3', IX: 'R6' } as const;
const CASES: Readonly<Record<RegistrationChannel, Readonly<Record<RegistrationSection, RegistrationCase>>>> = {
  public: PUBLIC_CASES,
  authorities: PUBLIC_CASES,
  non_public: { A: 'R4', B: 'R4', C: 'R4', IX: 'R4' },
  national: { A: 'R5', B: 'R5', C: 'R5', IX: 'R5' },
};

const owed = ({ duties }: Registrant, ...keys: string[]): boolean | null =>
  keys.some((key) => duties[key] === 'true') ? true : keys.some((key) => duties[key] === 'unknown') ? null : false;

/** By the answers, or because somebody has written down a test. */
const isTested = (registrant: Registrant): boolean | null =>
  registrant.documents.real_world_test?.isFinal === true || owed(registrant, TEST_DUTY);

/** Of a test the public sees nothing, unless the provider consents (71(4)). */
function channelOfTest(registrant: Registrant): RegistrationChannel {
  const { duties } = registrant;
  if (
    isNonPublic(registrant) ||
    Object.keys(duties).some((key) => duties[key] === 'true' && key.startsWith('article-49-4'))
  )
    return 'non_public';
  if (duties['article-49-5'] === 'true') return 'national';
  return finalOf(registrant, 'real_world_test')['consents'] === true ? 'public' : 'authorities';
}

function channelOf(section: RegistrationSection, registrant: Registrant): RegistrationChannel {
  if (section === 'IX') return channelOfTest(registrant);
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
