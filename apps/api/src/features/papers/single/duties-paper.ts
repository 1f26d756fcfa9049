// The duties of all systems that fall due in one quarter.

import type { DutyItem } from '@registry/contracts';
import { column, lines, table } from '../blocks';
import { dueText, dutyState } from '../dossier/lists';
import type { Draft } from '../print';
import { filled, titleIn, type Voice } from '../voice/voice';

/**
 * @param quarter its first day
 * @param titles of the duties of the house rules, which the law does not know
 */
export function dutiesPaper(
  voice: Voice,
  quarter: string,
  duties: readonly DutyItem[],
  titles: Readonly<Record<string, string>>,
): Draft {
  const { words, law, provision, number } = voice;
  const { labels } = words;
  const [year = '', month = ''] = quarter.split('-');
  const name = filled(words.duties.quarter, { quarter: Math.ceil(Number(month) / 3), year });
  const title = filled(words.duties.quarterTitle, { quarter: name });
  return {
    kind: words.papers.duties,
    title,
    subtitle: filled(words.duties.count, { count: number(duties.length) }),
    head: title,
    isWide: true,
    opening: table(
      voice,
      [
        column(words.duties.due, 4),
        column(words.sections.duties, 7),
        column(labels.system, 6),
        column(labels.who, 4),
        column(labels.state, 3),
      ],
      duties.map((duty) => [
        dueText(voice, duty),
        lines(titleIn({ ...law.duties, ...titles }, duty.key), provision(duty.provision)),
        lines(duty.system.name, `${duty.system.reference}, ${duty.system.unit.code}`),
        (duty.responsible ?? duty.system.owner).name,
        dutyState(voice, duty),
      ]),
    ),
    sections: [],
  };
}
