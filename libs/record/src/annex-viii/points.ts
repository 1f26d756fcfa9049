// Each point of the annex, by its sections: there, missing, or not asked for.

import type {
  DetailKey,
  DocumentKind,
  PointNeed,
  PointState,
  RegistrationPoint,
  RegistrationSection,
} from '@registry/contracts';
import { isEmpty } from '../record/completeness';
import { partsOf } from './parts';
import { contradictsStage, finalOf, type Registrant } from './registrant';

/** How a point stands; its values and whether it must be there are said by its number alone. */
type Standing = Omit<RegistrationPoint, 'parts' | 'required'>;

const there = (point: string, more: Partial<Standing> = {}): Standing => ({
  point,
  state: 'there',
  missing: [],
  missingInDocuments: [],
  reason: null,
  ...more,
});
const as = (point: string, state: PointState): Standing => there(point, { state });

/** A gap where any of the fields is missing. */
function fields(point: string, { details }: Registrant, ...keys: DetailKey[]): Standing {
  const missing = keys.filter((key) => isEmpty(details[key]));
  return missing.length === 0 ? there(point) : there(point, { state: 'gap', missing });
}

/** Asked for only where it applies, which nothing here can tell: never a gap by itself. */
const ifAny = (point: string, { details }: Registrant, key: DetailKey): Standing =>
  as(point, isEmpty(details[key]) ? 'not_needed' : 'there');

function inDocument(point: string, registrant: Registrant, kind: DocumentKind, ...keys: string[]): Standing {
  const content = finalOf(registrant, kind);
  const missing = keys.filter((key) => isEmpty(content[key]));
  return missing.length === 0
    ? there(point)
    : there(point, { state: 'gap', missingInDocuments: missing.map((key) => `${kind}.${key}`) });
}

function status(point: string, registrant: Registrant): Standing {
  const found = fields(point, registrant, 'marketStatus');
  return found.state === 'there' && contradictsStage(registrant.stage, registrant.details.marketStatus)
    ? { ...found, state: 'gap', reason: 'contradicts_stage' }
    : found;
}

const providerPoints = (section: 'A' | 'B', registrant: Registrant): Standing[] => [
  fields(`${section}1`, registrant, 'providerName', 'providerAddress', 'providerContact'),
  ifAny(`${section}2`, registrant, 'submitterOnBehalf'),
  ifAny(`${section}3`, registrant, 'authorisedRepresentative'),
  fields(`${section}4`, registrant, 'traceabilityReference'),
];

function pointsOfA(registrant: Registrant): Standing[] {
  const { certificate, expiresOn } = finalOf(registrant, 'conformity');
  const hasCertificate = typeof certificate === 'string';
  const isExpired = typeof expiresOn === 'string' && expiresOn < registrant.asOf;
  return [
    ...providerPoints('A', registrant),
    // Components that nobody looked at, and a system that has none, look alike.
    registrant.components.length > 0 ? there('A5') : as('A5', 'warning'),
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

function pointsOfB(registrant: Registrant): Standing[] {
  const { facts, schema } = registrant;
  const isReliedOn = partsOf('B', 'B6', registrant).some(({ value }) => value !== null);
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

function pointsOfC(registrant: Registrant): Standing[] {
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

function pointsOfTest(registrant: Registrant): Standing[] {
  const { suspendedOn, terminatedOn } = finalOf(registrant, 'real_world_test');
  const asked = (point: string, ...keys: string[]): Standing =>
    inDocument(point, registrant, 'real_world_test', ...keys);
  return [
    asked('IX1', 'identification'),
    asked('IX2', 'provider'),
    asked('IX3', 'description'),
    asked('IX4', 'plan'),
    isEmpty(suspendedOn) && isEmpty(terminatedOn) ? as('IX5', 'not_needed') : asked('IX5', 'circumstances'),
  ];
}

const standingsOf: Readonly<Record<RegistrationSection, (registrant: Registrant) => Standing[]>> = {
  A: pointsOfA,
  B: pointsOfB,
  C: pointsOfC,
  IX: pointsOfTest,
};

/** What the annex does not ask for of everybody. */
const NEEDS: Readonly<Record<string, PointNeed>> = {
  A2: 'where_applicable',
  A3: 'where_applicable',
  A8: 'where_applicable',
  A9: 'where_applicable',
  A12: 'where_applicable',
  A13: 'optional',
  B2: 'where_applicable',
  B3: 'where_applicable',
  C4: 'where_applicable',
  C5: 'where_applicable',
  IX5: 'where_applicable',
};

/** All points of a section with their values, in the order of the annex. */
export const pointsOf = (section: RegistrationSection, registrant: Registrant): RegistrationPoint[] =>
  standingsOf[section](registrant).map((standing) => ({
    ...standing,
    required: NEEDS[standing.point] ?? 'always',
    parts: partsOf(section, standing.point, registrant),
  }));
