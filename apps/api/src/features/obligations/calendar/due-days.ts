// What a calendar outside of the register says of duties: the least that helps whoever reads it.

import type { Visibility } from '@registry/contracts';
import type { DueDay } from './ical';
import type { CalendarWords } from './words';

export interface DueDuty {
  readonly id: string;
  readonly system_id: string;
  readonly reference: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly key: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly changed_at: Date;
}

interface Saying {
  readonly words: CalendarWords;
  /** Name of a duty by its key. */
  readonly titleOf: (key: string) => string;
  /** Where the register is, e.g. `https://registry.example`. */
  readonly origin: string;
}

/**
 * One for each system and day, however many duties fall on it. A record that not everybody in the institution may read
 * is named by its reference alone, and its duties by their number: a calendar lies on other machines, and is shown to
 * others.
 */
export function dueDays(duties: readonly DueDuty[], saying: Saying): DueDay[] {
  const byDay = new Map<string, DueDuty[]>();
  for (const duty of duties) {
    const uid = `${duty.system_id}.${duty.day}`;
    const there = byDay.get(uid);
    if (there === undefined) byDay.set(uid, [duty]);
    else there.push(duty);
  }
  return [...byDay].map(([uid, some]) => dueDay(uid, some, saying));
}

function dueDay(uid: string, duties: readonly DueDuty[], { words, titleOf, origin }: Saying): DueDay {
  const [first] = duties as readonly [DueDuty, ...DueDuty[]];
  const isOpen = first.visibility === 'institution';
  const titles = duties.map(({ key }) => titleOf(key)).sort();
  const what = isOpen && duties.length === 1 ? titles[0]! : words.duties(duties.length);
  return {
    uid,
    day: first.day,
    changedAt: new Date(Math.max(...duties.map(({ changed_at: at }) => at.getTime()))),
    summary: `${what} · ${isOpen ? first.name : first.reference}`,
    description: isOpen ? [first.reference, ...titles].join('\n') : words.inRegister,
    url: `${origin}/systems/${first.reference}/duties`,
  };
}
