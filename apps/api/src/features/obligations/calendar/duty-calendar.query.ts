import { Injectable } from '@nestjs/common';
import type { NoticeLanguage } from '@registry/notices';
import { de } from '@registry/law/words/de';
import { en } from '@registry/law/words/en';
import { fr } from '@registry/law/words/fr';
import { DataSource } from 'typeorm';
import { join, raw, sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { Abilities } from '../../../platform/identity/abilities';
import { RulesInForce } from '../../rules';
import { dutiesFilter } from '../duties-table';
import { CalendarAddresses } from './calendar-addresses';
import { dueDays, type DueDuty } from './due-days';
import { icalOf } from './ical';
import { calendarWords } from './words';

/** More than a person sees to; those that come first are shown. */
const MOST = 2_000;

const law = { en, fr, de } as const;

/** Writes the calendar that an address shows: one's own open duties, with the rights of this moment. */
@Injectable()
export class DutyCalendar {
  constructor(
    private readonly dataSource: DataSource,
    private readonly addresses: CalendarAddresses,
    private readonly abilities: Abilities,
    private readonly rules: RulesInForce,
  ) {}

  /** Null where the address shows nothing, or nothing any more. */
  async read(secret: string, origin: string): Promise<string | null> {
    const found = await this.addresses.find(secret);
    const actor = found === null ? null : await this.abilities.actor(this.dataSource.manager, found.person_id);
    if (found === null || actor === null || !actor.ability.can('read', 'Duty')) return null;
    const where = join(dutiesFilter(actor, { responsible: 'me', when: 'open' }), ' and ');
    const duties = await sql<DueDuty>`
      select t.id, t.system_id, t.key, t.late_after::text as day, t.changed_at, s.reference, s.name, s.visibility
        from duty t join ai_system s on s.id = t.system_id
       where ${where} and t.late_after >= ${today} - 365 order by t.sort_on, t.id limit ${raw(MOST)}`.rows(
      this.dataSource,
    );
    const words = calendarWords[found.language];
    const titleOf = await this.titles(found.language);
    return icalOf(words.name, found.language, dueDays(duties, { words, titleOf, origin }));
  }

  private async titles(language: NoticeLanguage): Promise<(key: string) => string> {
    const { house } = await this.rules.on(this.dataSource.manager, institutionDay(now()));
    const known: Readonly<Record<string, string>> = {
      ...law[language].duties,
      ...(house.words[language] ?? house.words.en).duties,
    };
    return (key) => known[key] ?? key;
  }
}
