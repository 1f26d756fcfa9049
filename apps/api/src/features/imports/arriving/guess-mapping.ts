import { Injectable } from '@nestjs/common';
import { guessMapping, type Mapping } from '@registry/record/mapping';
import type { PersonLanguage } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import { Grounds } from '../comparing/ground';
import type { StoredImport } from '../sets/import-set';

/** Enough to tell what a column holds. */
const SAMPLE = 500;

const RETIRED_BEFORE: Readonly<Record<PersonLanguage, string>> = {
  en: 'Retired before it was imported.',
  fr: 'Retiré avant son importation.',
  de: 'Vor der Übernahme außer Betrieb genommen.',
};

/** Guesses how the columns of a file are taken over, beginning with what was chosen for its source the last time. */
@Injectable()
export class GuessMapping {
  constructor(
    private readonly dataSource: DataSource,
    private readonly grounds: Grounds,
  ) {}

  async of({ id, headers, source, started_by: person, is_feed: isFeed }: StoredImport): Promise<Mapping> {
    const rows = await sql<{ cells: string[] }>`
      select r.cells from import_row r where r.import_id = ${id} order by r.number limit ${raw(SAMPLE)}`.rows(
      this.dataSource,
    );
    const who = await sql<{ unit: string; language: PersonLanguage }>`
      select u.code as unit, p.language from person p join organisation_unit u on u.id = p.unit_id where p.id = ${person}`.row(
      this.dataSource,
    );
    const last = await sql<{ mapping: Mapping }>`select s.mapping from import_source s where s.name = ${source}`.row(
      this.dataSource,
    );
    return guessMapping(
      { headers, rows: rows.map(({ cells }) => cells) },
      {
        units: await this.grounds.known(),
        questions: await this.grounds.questions(),
        ownUnit: who?.unit ?? '',
        retiredBefore: RETIRED_BEFORE[who?.language ?? 'en'],
        ...(last === undefined ? {} : { last: last.mapping }),
        // Nobody looks at what a program sends: a column that is new in it means what its name says, or nothing.
        isGuessedByName: isFeed && last !== undefined,
      },
    );
  }
}
