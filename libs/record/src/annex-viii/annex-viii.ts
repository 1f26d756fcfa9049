// Annex VIII: what is to be handed in to the EU database, point by point, and what is still missing. Whether a section
// is owed is the law's to say (its duties of Article 49); here is only what each point holds. After "Registration:
// Annex VIII" of the law's own text, Sections A to C.

import type {
  DetailKey,
  DocumentContent,
  DocumentKind,
  PointState,
  RegistrationFinding,
  RegistrationForm,
  RegistrationPoint,
  RegistrationSection,
  Stage,
  SystemDetails,
} from '@registry/contracts';
import { isEmpty } from '../record/completeness';

type Schema = '2024-1689' | '2026-1744';

export interface Registrant {
  readonly schema: Schema;
  readonly asOf: string;
  readonly name: string;
  readonly intendedPurpose: string;
  readonly stage: Stage;
  readonly componentCount: number;
  readonly details: SystemDetails;
  /** Last contents; only final ones count for what is handed in. */
  readonly documents: Readonly<
    Partial<Record<DocumentKind, { content: DocumentContent; isFinal: boolean; isNotified: boolean }>>
  >;
  /** Answers by fact key. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Duties of today by key: owed for certain, or only if open answers turn out so. */
  readonly duties: Readonly<Record<string, 'true' | 'unknown'>>;
}

/**
 * From this day the classes of Annex III apply (Art 113, as amended); what is handed in before is early and voluntary.
 */
export const REGISTRATION_FROM = '2027-12-02';

const there = (point: string, more: Partial<RegistrationPoint> = {}): RegistrationPoint => ({
  point,
  state: 'there',
  missing: [],
  missingInDocuments: [],
  reason: null,
  ...more,
});
const as = (point: string, state: PointState): RegistrationPoint => there(point, { state });

/** A gap where any of the fields is missing. */
function fields(point: string, { details }: Registrant, ...keys: DetailKey[]): RegistrationPoint {
  const missing = keys.filter((key) => isEmpty(details[key]));
  return missing.length === 0 ? there(point) : there(point, { state: 'gap', missing });
}

/** Asked for only where it applies, which nothing here can tell: never a gap by itself. */
const ifAny = (point: string, { details }: Registrant, key: DetailKey): RegistrationPoint =>
  as(point, isEmpty(details[key]) ? 'not_needed' : 'there');

const finalOf = ({ documents }: Registrant, kind: DocumentKind): DocumentContent =>
  documents[kind]?.isFinal === true ? documents[kind].content : {};

function inDocument(point: string, registrant: Registrant, kind: DocumentKind, ...keys: string[]): RegistrationPoint {
  const content = finalOf(registrant, kind);
  const missing = keys.filter((key) => isEmpty(content[key]));
  return missing.length === 0
    ? there(point)
    : there(point, { state: 'gap', missingInDocuments: missing.map((key) => `${kind}.${key}`) });
}

function status(point: string, registrant: Registrant): RegistrationPoint {
  const found = fields(point, registrant, 'marketStatus');
  return found.state === 'there' && contradictsStage(registrant)
    ? { ...found, state: 'gap', reason: 'contradicts_stage' }
    : found;
}

function contradictsStage({ stage, details: { marketStatus } }: Registrant): boolean {
  if (marketStatus === 'on_market_or_in_service') return stage === 'retired' || stage === 'idea';
  return marketStatus !== null && (stage === 'pilot' || stage === 'in_use');
}

const providerPoints = (section: 'A' | 'B', registrant: Registrant): RegistrationPoint[] => [
  fields(`${section}1`, registrant, 'providerName', 'providerAddress', 'providerContact'),
  ifAny(`${section}2`, registrant, 'submitterOnBehalf'),
  ifAny(`${section}3`, registrant, 'authorisedRepresentative'),
  fields(`${section}4`, registrant, 'traceabilityReference'),
];

function pointsOfA(registrant: Registrant): RegistrationPoint[] {
  const { certificate, expiresOn } = finalOf(registrant, 'conformity');
  const hasCertificate = typeof certificate === 'string';
  const isExpired = typeof expiresOn === 'string' && expiresOn < registrant.asOf;
  return [
    ...providerPoints('A', registrant),
    // Components that nobody looked at, and a system that has none, look alike.
    registrant.componentCount > 0 ? there('A5') : as('A5', 'warning'),
    fields('A6', registrant, 'inputData', 'operatingLogic'),
    status('A7', registrant),
    !hasCertificate
      ? as('A8', 'not_needed')
      : isExpired
        ? there('A8', { state: 'gap', reason: 'expired' })
        : inDocument('A8', registrant, 'conformity', 'notifiedBody', 'expiresOn'),
    hasCertificate ? inDocument('A9', registrant, 'conformity', 'certificateCopy') : as('A9', 'not_needed'),
    fields('A10', registrant, 'countries'),
    inDocument('A11', registrant, 'conformity', 'declaration'),
    inDocument('A12', registrant, 'conformity', 'instructions'),
    isEmpty(finalOf(registrant, 'conformity')['moreInformation']) ? as('A13', 'not_needed') : there('A13'),
  ];
}

const CONDITIONS_RELIED_ON = [
  'art63_a_narrow_procedural',
  'art63_b_improves_completed',
  'art63_c_pattern_detection',
  'art63_d_preparatory',
];

function pointsOfB(registrant: Registrant): RegistrationPoint[] {
  const { facts, schema } = registrant;
  const isReliedOn = CONDITIONS_RELIED_ON.some((key) => facts[key] === true);
  const conditions =
    facts['performs_profiling'] !== false
      ? there('B6', { state: 'gap', reason: 'profiling' })
      : isReliedOn
        ? there('B6')
        : there('B6', { state: 'gap', reason: 'no_condition' });
  return [
    ...providerPoints('B', registrant),
    there('B5'),
    conditions,
    // Points 7 and 9 were deleted by Regulation (EU) 2026/1744; the grounds stay in the documentation of Article 6(4).
    ...(schema === '2024-1689' ? [inDocument('B7', registrant, 'derogation', 'grounds')] : []),
    status('B8', registrant),
    ...(schema === '2024-1689' ? [fields('B9', registrant, 'countries')] : []),
  ];
}

function pointsOfC(registrant: Registrant): RegistrationPoint[] {
  const { details, duties } = registrant;
  const entry = finalOf(registrant, 'registration')['entry'];
  const fria = isEmpty(details.friaSummary) ? inDocument('C4', registrant, 'fria', 'summary') : there('C4');
  const dpia = isEmpty(details.dpiaSummary) ? inDocument('C5', registrant, 'dpia', 'summary') : there('C5');
  return [
    fields('C1', registrant, 'businessContact'),
    fields('C2', registrant, 'submitterOnBehalf'),
    isEmpty(entry) ? fields('C3', registrant, 'euDatabaseUrl') : there('C3'),
    duties['article-27'] === undefined ? as('C4', 'not_needed') : fria,
    // The annex names the GDPR and the Law Enforcement Directive alone; an institution's own is one under Regulation
    // (EU) 2018/1725.
    details.personalData === 'no'
      ? as('C5', 'not_needed')
      : dpia.state === 'gap'
        ? { ...dpia, state: 'warning' }
        : dpia,
  ];
}

/** Points handed in to the non-public section (Art 49(4)). */
const HANDED_IN: Readonly<Record<RegistrationSection, readonly string[]>> = {
  A: ['A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A10'],
  B: ['B1', 'B2', 'B3', 'B4', 'B5', 'B8'],
  C: ['C1', 'C2', 'C3'],
};

const pointsOf: Readonly<Record<RegistrationSection, (registrant: Registrant) => RegistrationPoint[]>> = {
  A: pointsOfA,
  B: pointsOfB,
  C: pointsOfC,
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
