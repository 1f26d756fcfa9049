// What the sections of a card say.

import type { ProposalPlace } from '@registry/contracts';
import { isVisible, plainText } from '../../forms/text';
import type { Gathered } from '../gather';
import { inSection } from '../place';
import { fieldOfHeading } from './headings';
import { plainMarkdown } from './plain';
import type { Section } from './sections';

export interface Said {
  readonly text: string;
  readonly from: ProposalPlace;
}

/** What a card says in its text that its head may say too. */
export interface SaidInText {
  readonly title: Said | null;
  readonly supplier: Said | null;
  readonly licence: Said | null;
  readonly base: Said | null;
}

/** Points at the beginning of the usual template: "- **Developed by:** Somebody". */
const POINTS: readonly (readonly [keyof SaidInText, string])[] = [
  ['supplier', 'developed by'],
  ['licence', 'license'],
  ['licence', 'licence'],
  ['base', 'finetuned from model'],
  ['base', 'finetuned from'],
];

export function readText(sections: readonly Section[], gathered: Gathered): SaidInText {
  const title = sections.find(({ level }) => level === 1);
  const points: { -readonly [Key in keyof SaidInText]?: Said } = {};
  // What lies below a section of which we know is of the same field, unless it has a name of its own.
  let above: { level: number; field: ReturnType<typeof fieldOfHeading> } = { level: 0, field: null };
  for (const section of sections) {
    const text = withoutPoints(section, plainMarkdown(section.lines), points);
    const own = section.level <= 1 ? null : fieldOfHeading(section.heading);
    if (section.level <= above.level || own !== null) above = { level: section.level, field: own };
    const field = own ?? above.field ?? (section === title ? 'summary' : null);
    if (!isVisible(text)) continue;
    const place = inSection(section.heading, section.line, text);
    if (field === null) gathered.leave('no-field', place);
    else gathered.add(field, speaks(field, section, text), place);
  }
  const name = title === undefined ? null : title.heading.replace(/^model card (for|of)\s+/i, '').trim();
  return {
    title: title === undefined || name === null || name === '' ? null : placed(name, title),
    supplier: points.supplier ?? null,
    licence: points.licence ?? null,
    base: points.base ?? null,
  };
}

const placed = (text: string, { heading, line }: Section): Said => ({ text, from: inSection(heading, line, text) });

/** The summary is one text; where a field takes several sections, each keeps its heading. */
const speaks = (field: string, { heading }: Section, text: string): string =>
  field === 'summary' ? text : `${heading}:\n${text}\n`;

/** The text without the points that say one thing only, which are kept. */
function withoutPoints(section: Section, text: string, points: { -readonly [Key in keyof SaidInText]?: Said }): string {
  const lines = text.split('\n').filter((line) => {
    const [, name = '', value = ''] = /^\s*[-*+]\s+([^:\n]{1,80}):\s*(\S.*)$/.exec(line) ?? [];
    const called = plainText(name).replace(/ optional$/, '');
    const key = POINTS.find(([, point]) => point === called)?.[0];
    if (key !== undefined) points[key] ??= placed(value.trim(), section);
    return key === undefined;
  });
  return lines.join('\n').trim();
}
