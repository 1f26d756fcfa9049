// The form of the registration in the EU database (Annex VIII), point by point, and what was registered.

import type {
  Registration,
  RegistrationForm,
  RegistrationPoint,
  RegistrationState,
  SystemDetail,
} from '@registry/contracts';
import { partLabel, partText, pointRemark } from '@registry/record';
import type { Block, Section } from '../../../platform/printing/paper';
import { column, facts, lines, numbers, quiet, tableSection, text } from '../blocks';
import type { Draft } from '../print';
import type { Voice } from '../voice/voice';

export interface RegisteredSystem {
  readonly system: SystemDetail;
  readonly state: RegistrationState;
  readonly registrations: readonly Registration[];
}

export function registrationPaper(voice: Voice, { system, state, registrations }: RegisteredSystem): Draft {
  const { words, registration } = voice;
  const { labels, exempt, early } = registration;
  return {
    kind: labels.title,
    title: system.name,
    subtitle: `${labels.title} · ${system.reference} · ${voice.unit(system.unit)}`,
    head: `${system.reference} · ${labels.title}`,
    day: state.asOf,
    opening: [
      facts(
        [words.labels.system, system.name],
        [words.labels.reference, system.reference],
        [words.labels.unit, voice.unit(system.unit)],
        [labels.asOf, voice.day(state.asOf)],
      ),
      ...(state.exempt === null ? [] : [text(exempt[state.exempt])]),
      ...(state.isEarly && state.forms.length > 0 ? [quiet(early)] : []),
      ...(state.findings.length === 0 ? [] : [findingsBlock(voice, state)]),
    ],
    sections: [
      ...state.forms.map((form) => sectionOf(voice, form)),
      registrations.length === 0
        ? { title: labels.registrations, blocks: [quiet(labels.noRegistration)] }
        : registrationsOf(voice, state, registrations),
    ],
  };
}

const findingsBlock = ({ registration: { labels, findings } }: Voice, state: RegistrationState): Block => ({
  kind: 'callout',
  tone: state.findings.includes('provider_not_found') ? 'danger' : 'warning',
  label: labels.title,
  title: labels.findings,
  text: state.findings.map((code) => findings[code]).join('\n'),
});

function sectionOf(voice: Voice, { section, channel, points, digest }: RegistrationForm): Section {
  const { sections, channels, labels } = voice.registration;
  return {
    title: sections[section],
    blocks: [
      quiet(channels[channel]),
      ...points.map((point) => pointBlock(voice, point)),
      facts([labels.digest, digest]),
    ],
  };
}

function pointBlock(voice: Voice, point: RegistrationPoint): Block {
  const { points, states, labels } = voice.registration;
  const [name = '', heading = ''] = points[point.point] ?? [];
  const said = point.parts.flatMap((part) => {
    const value = partText(part, voice);
    return value === '' ? [] : [{ text: partLabel(part.field, voice), answer: value }];
  });
  const remark = pointRemark(point, voice);
  return {
    kind: 'entry',
    title: `${point.point} – ${name}`,
    note: states[point.state],
    text: heading,
    lines: [
      ...said,
      ...(remark === ''
        ? []
        : [
            {
              text: point.state === 'gap' ? labels.missing : states[point.state],
              answer: remark.split('\n').join(', '),
            },
          ]),
    ],
  };
}

function registrationsOf(voice: Voice, { forms }: RegistrationState, registrations: readonly Registration[]): Section {
  const { labels, short, statuses, parts } = voice.registration;
  const changed = (number: number): string =>
    (forms.find(({ registered }) => registered?.number === number)?.registered?.changed ?? []).join(', ');
  return tableSection(
    voice,
    labels.registrations,
    [
      numbers(labels.number, 1),
      column(labels.status, 4),
      column(labels.on, 3),
      column(labels.entryNumber, 6),
      column(labels.registeredBy, 5),
      column(labels.changedSince, 4),
    ],
    registrations.map((one) => [
      voice.number(one.number),
      lines(short[one.section], statuses[one.status], parts[one.channel]),
      voice.day(one.on),
      lines(one.entryNumber, one.entryUrl),
      lines(one.registeredBy.name, one.onBehalfOf),
      lines(changed(one.number), one.retraction !== null && `${labels.retracted}: ${one.retraction.reason}`),
    ]),
  );
}
