// The text that calendar programs read, held against RFC 5545 line by line.

import { dueDays, type DueDuty } from './due-days';
import { icalOf } from './ical';
import { calendarWords } from './words';

const duty = (changes: Partial<DueDuty> = {}): DueDuty => ({
  id: '00000000-0000-4000-8000-000000000001',
  system_id: '00000000-0000-4000-8000-0000000000aa',
  reference: 'AIS-2026-000001',
  name: 'Bewerbungen, sortiert; “schnell” \\ 😀 mit einem Namen, der länger ist als eine Zeile des Kalenders sein darf',
  visibility: 'institution',
  key: 'article-27',
  day: '2027-01-12',
  changed_at: new Date('2026-11-30T10:00:00Z'),
  ...changes,
});
const say = (duties: DueDuty[], language: 'en' | 'fr' | 'de' = 'de'): string =>
  icalOf(
    calendarWords[language].name,
    language,
    dueDays(duties, { words: calendarWords[language], titleOf: (key) => `«${key}»`, origin: 'https://r.example' }),
  );
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar', () => {
  it('is written in lines of at most 75 octets that end in CRLF, cuts no letter, and escapes texts', () => {
    const text = say([duty()]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text).not.toContain('\ufffd');
    expect(unfolded(text)).toContain(
      'SUMMARY:«article-27» · Bewerbungen\\, sortiert\\; “schnell” \\\\ 😀 mit einem Namen\\, der länger ist als eine Zeile des Kalenders sein darf',
    );
  });

  it('has a whole day that busies nobody, by the calendar and not by a clock, with a stamp that stands still', () => {
    const lines = unfolded(say([duty()]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'VERSION:2.0',
        'UID:00000000-0000-4000-8000-0000000000aa.2027-01-12',
        'DTSTAMP:20261130T100000Z',
        'DTSTART;VALUE=DATE:20270112',
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'URL;VALUE=URI:https://r.example/systems/AIS-2026-000001/duties',
      ]),
    );
    expect(say([duty()])).toBe(say([duty()]));
  });

  it('has one event for a system and a day, however many duties fall on it', () => {
    const lines = unfolded(
      say(
        [
          duty(),
          duty({ key: 'article-4-deployer', changed_at: new Date('2026-12-01T10:00:00Z') }),
          duty({ day: '2027-08-02' }),
        ],
        'en',
      ),
    );
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('SUMMARY:2 duties · '))).toHaveLength(1);
    expect(lines).toContain('DTSTAMP:20261201T100000Z');
    expect(lines).toContain('DESCRIPTION:AIS-2026-000001\\n«article-27»\\n«article-4-deployer»');
  });

  it.each(['unit', 'restricted'] as const)(
    'says of a record seen by a few (%s) neither name nor duty',
    (visibility) => {
      const text = unfolded(say([duty({ visibility, name: 'Secret inquiry' })], 'fr')).join('\n');
      expect(text).toContain('SUMMARY:1 obligation · AIS-2026-000001');
      expect(text).not.toMatch(/Secret|article-27/);
    },
  );
});
