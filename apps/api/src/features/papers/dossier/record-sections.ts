// What the record itself says: the head of a dossier, what the system is, and its details.

import type { Decision, SystemDetail } from '@registry/contracts';
import { catalogue, DETAIL_KEYS, GROUPS, isEmpty } from '@registry/record';
import type { Block, Section } from '../../../platform/printing/paper';
import { column, facts, heading, lines, quiet, text } from '../blocks';
import { titleIn, type Voice } from '../voice/voice';
import { classSentence, toneOf } from './class-words';

/** The class that counts, and who answers for the system. */
export function opening(voice: Voice, system: SystemDetail, decision: Decision | null): Block[] {
  const { words, terms, dayOf, day, unit } = voice;
  const { labels } = words;
  return [
    classCallout(voice, system, decision),
    facts(
      [labels.reference, system.reference],
      [labels.unit, unit(system.unit)],
      [labels.owner, system.owner.name],
      [labels.editors, system.editors.map(({ name }) => name).join(', ')],
      [labels.stage, terms.stage[system.stage]],
      [labels.origin, terms.origin[system.origin]],
      [labels.review, terms.reviewState[system.reviewState]],
      [labels.seenBy, terms.visibility[system.visibility]],
      [labels.restricted, system.restrictionReason],
      [labels.registered, dayOf(system.registeredAt)],
      [labels.retired, system.retiredOn === null ? null : day(system.retiredOn)],
      [labels.retirementReason, system.retirementReason],
    ),
  ];
}

function classCallout(voice: Voice, { class: state, decidedClass }: SystemDetail, decision: Decision | null): Block {
  const { words, terms, dayOf } = voice;
  if (decidedClass !== null)
    return {
      kind: 'callout',
      tone: toneOf(decidedClass),
      label: words.class.byOfficer,
      title: terms.class[decidedClass],
      text: decision === null ? '' : `${decision.decidedBy.name}, ${dayOf(decision.decidedAt)}`,
    };
  return {
    kind: 'callout',
    tone: state === null ? 'plain' : toneOf(state.headline),
    label: words.class.byAnswers,
    title: state === null ? words.class.none : terms.class[state.headline],
    text: state === null ? words.class.noneHelp : classSentence(voice, state),
  };
}

export function aboutSection({ words }: Voice, { summary, intendedPurpose }: SystemDetail): Section {
  return {
    title: words.sections.about,
    blocks: [heading(words.labels.summary), text(summary), heading(words.labels.purpose), text(intendedPurpose)],
  };
}

/** Fields of which something is known, by group; what the system is made of; what is not published. */
export function detailsSection(voice: Voice, system: SystemDetail): Section {
  const { words, record, value } = voice;
  const groups = GROUPS.flatMap((group): Block[] => {
    const known = DETAIL_KEYS.filter((key) => catalogue[key].group === group && !isEmpty(system.details[key]));
    if (known.length === 0) return [];
    return [
      heading(record.groups[group]),
      facts(...known.map((key) => [record.fields[key][0], value(catalogue[key], system.details[key])] as const)),
    ];
  });
  const blocks = [...groups, ...components(voice, system), ...withheld(voice, system)];
  return { title: words.sections.details, blocks: blocks.length === 0 ? [quiet(words.none)] : blocks };
}

function components({ words, terms, record }: Voice, { components: parts }: SystemDetail): Block[] {
  if (parts.length === 0) return [];
  const { labels } = words;
  return [
    heading(labels.components),
    {
      kind: 'table',
      columns: [
        column(labels.name, 4),
        column(labels.kind, 2),
        column(labels.supplier, 3),
        column(record.fields.hosting[0], 3),
      ],
      rows: parts.map(({ kind, name, version, supplier, licence, hosting }) => [
        lines(name, version),
        terms.componentKind[kind],
        lines(supplier, licence),
        hosting === null ? '' : record.values.hosting[hosting],
      ]),
    },
  ];
}

function withheld(voice: Voice, { withheld: reasons }: SystemDetail): Block[] {
  const entries = Object.entries(reasons);
  if (entries.length === 0) return [];
  return [
    heading(voice.words.labels.withheld),
    facts(...entries.map(([field, reason]) => [fieldName(voice, field), reason] as const)),
  ];
}

/** The name of a field of the record. */
export function fieldName({ words: { labels }, record }: Voice, field: string): string {
  const own: Readonly<Record<string, string>> = {
    name: labels.name,
    summary: labels.summary,
    intendedPurpose: labels.purpose,
    unit: labels.unit,
    unitId: labels.unit,
    stage: labels.stage,
    origin: labels.origin,
    ownerId: labels.owner,
    editorIds: labels.editors,
    visibility: labels.seenBy,
    restrictionReason: labels.restricted,
    retiredOn: labels.retired,
    retirementReason: labels.retirementReason,
    components: labels.components,
    withheld: labels.withheld,
  };
  const detail = DETAIL_KEYS.find((key) => key === field);
  return detail === undefined ? titleIn(own, field) : record.fields[detail][0];
}
