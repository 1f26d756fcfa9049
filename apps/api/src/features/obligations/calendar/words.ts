// What a calendar says, besides the words of the law.

import type { NoticeLanguage } from '@registry/notices';

export interface CalendarWords {
  /** What the calendar is called, in letters and spaces. */
  readonly name: string;
  readonly duties: (count: number) => string;
  readonly inRegister: string;
}

export const calendarWords: Readonly<Record<NoticeLanguage, CalendarWords>> = {
  en: {
    name: 'AI register',
    duties: (count) => (count === 1 ? '1 duty' : `${count} duties`),
    inRegister: 'What it is stands in the register.',
  },
  fr: {
    name: 'Registre IA',
    duties: (count) => (count === 1 ? '1 obligation' : `${count} obligations`),
    inRegister: 'Le registre dit de quoi il s’agit.',
  },
  de: {
    name: 'KI-Register',
    duties: (count) => (count === 1 ? '1 Pflicht' : `${count} Pflichten`),
    inRegister: 'Worum es geht, steht im Register.',
  },
};
