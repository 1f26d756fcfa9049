// Annexes VIII and IX: what is to be handed in to the EU database, point by point, what is still missing, and what
// became of it. Whether a section is owed is the law's to say (its duties of Articles 49 and 60); here is only what
// each point holds. After "Registration: Annex VIII" of the law's own text.

import {
  REGISTRATION_SECTIONS,
  type RegisteredStanding,
  type RegistrationFinding,
  type RegistrationForm,
  type RegistrationSection,
  type RegistrationState,
} from '@registry/contracts';
import { formOf, type BareForm } from './form';
import { lastOf, standingOf, type Kept } from './registered';
import { contradictsStage, finalOf, type Registrant } from './registrant';

/**
 * From this day the classes of Annex III apply (Art 113, as amended); what is handed in before is early and voluntary.
 */
export const REGISTRATION_FROM = '2027-12-02';

/** A form, with what was registered of it. */
export type StandingForm = BareForm & Pick<RegistrationForm, 'registered'>;

/** The sections that are owed, or may be, or were registered; none where nothing is to be registered. */
export function registrationForms(registrant: Registrant, kept: readonly Kept[] = []): StandingForm[] {
  const all = REGISTRATION_SECTIONS.map((section) => formOf(section, registrant));
  return all.flatMap((form) => {
    const last = lastOf(kept, form.section);
    if (form.applies === false && last === null) return [];
    const isOtherOwed = all.some(({ section, applies }) => isInstead(section, form.section) && applies === true);
    return [{ ...form, registered: last === null ? null : standingOf(last, registrant, { ...form, isOtherOwed }) }];
  });
}

/** A test is registered besides, whatever else is owed. */
const isInstead = (section: RegistrationSection, other: RegistrationSection): boolean =>
  section !== other && section !== 'IX' && other !== 'IX';

/** Why there is nothing to register; null where there is something, or nothing was assessed. */
export function exemptionOf({ isProduct }: Registrant, forms: readonly StandingForm[]): RegistrationState['exempt'] {
  if (isProduct === null || forms.some(({ applies }) => applies !== false)) return null;
  return isProduct ? 'R7' : 'R8';
}

/** What the registration of the record brings to light. */
export function registrationFindings(registrant: Registrant, forms: readonly StandingForm[]): RegistrationFinding[] {
  const { stage, details, documents, duties } = registrant;
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
  if (forms.length > 0 && contradictsStage(stage, details.marketStatus)) findings.push('status_contradicts_stage');
  if (isOwed('A') && isOwed('C')) findings.push(...bothFinding(forms));
  return [...findings, ...standingFindings(forms)];
}

/** Who is provider and deployer registers twice (49(1), (3)). */
function bothFinding(forms: readonly StandingForm[]): RegistrationFinding[] {
  const registered = forms.filter(
    ({ section, registered: one }) => (section === 'A' || section === 'C') && isIn(one),
  ).length;
  return registered === 0 ? ['both_sections'] : registered === 1 ? ['only_one_of_both'] : [];
}

const isIn = (registered: RegisteredStanding | null): boolean =>
  registered !== null && registered.status !== 'withdrawn';

function standingFindings(forms: readonly StandingForm[]): RegistrationFinding[] {
  const some = (test: (registered: RegisteredStanding) => boolean): boolean =>
    forms.some(({ registered }) => registered !== null && test(registered));
  const findings: RegistrationFinding[] = [];
  if (some(({ changed }) => changed.length > 0)) findings.push('changed_since_registered');
  if (some(({ statusDiffers }) => statusDiffers)) findings.push('registered_status_differs');
  if (some(({ isInWrongPart }) => isInWrongPart)) findings.push('wrong_part');
  if (some(({ isInWrongSection }) => isInWrongSection)) findings.push('wrong_section');
  return findings;
}
