// The form of the registration for programs: one object per section, points in the order of the annex.

import type {
  Registration,
  RegistrationForm,
  RegistrationPoint,
  RegistrationState,
  SystemDetail,
} from '@registry/contracts';
import type { RegistrationVoice } from '@registry/record';

/** What leaves: the system, its form, and what was registered, newest first. */
export interface LeavingForm {
  readonly system: Pick<SystemDetail, 'id' | 'reference' | 'name'>;
  readonly state: RegistrationState;
  readonly registrations: readonly Registration[];
}

export function registrationJson({ system, state, registrations }: LeavingForm, voice: RegistrationVoice): string {
  const { schema, asOf, isEarly, exempt, forms, findings } = state;
  const content = {
    system: { id: system.id, reference: system.reference, name: system.name },
    asOf,
    isEarly,
    exempt,
    sections: forms.map((form) => sectionOf(form, state, voice)),
    findings: findings.map((code) => ({ code, text: voice.registration.findings[code] })),
    registrations,
    schema,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const sectionOf = (
  { section, case: one, applies, channel, points, digest, registered }: RegistrationForm,
  { schema, asOf }: RegistrationState,
  voice: RegistrationVoice,
): object => ({
  section,
  schema,
  channel,
  case: one,
  applies,
  points: points.map((point) => pointOf(point, voice)),
  digest,
  registered,
  asOf,
});

/** `value` by field, `gap` where something is to be filled in; what is held back says by which paragraph. */
const pointOf = (
  { point, parts, required, state, missing, missingInDocuments, reason }: RegistrationPoint,
  { registration }: RegistrationVoice,
): object => ({
  point,
  heading: registration.points[point]?.[1] ?? point,
  value: Object.fromEntries(parts.map(({ field, value }) => [field, value])),
  required,
  state,
  gap: state === 'gap',
  missing: [...missing, ...missingInDocuments],
  reason: state === 'held_back' ? '49(4)' : reason,
});
