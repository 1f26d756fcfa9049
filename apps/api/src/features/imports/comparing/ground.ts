// What is read once for all rows of an import.

import { Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import { de } from '@registry/law/words/de';
import { en } from '@registry/law/words/en';
import { fr } from '@registry/law/words/fr';
import { plainText } from '@registry/record';
import { questionsOf, rowReader, type KnownUnits, type Questions, type ReadRow } from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { RulesInForce, type RulesOfTheDay } from '../../rules';
import type { StoredImport } from '../sets/import-set';

export interface Ground {
  readonly set: StoredImport;
  readonly actor: Actor;
  readonly read: ReadRow;
  /** From the top to the unit itself, by unit. */
  readonly unitPaths: ReadonlyMap<string, readonly string[]>;
}

interface UnitRow {
  id: string;
  names: (string | null)[];
  path: string[];
  is_closed: boolean;
}

@Injectable()
export class Grounds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RulesInForce,
  ) {}

  async of(set: StoredImport, actor: Actor): Promise<Ground> {
    const units = await this.units();
    const questions = await this.questions();
    return {
      set,
      actor,
      read: rowReader(set.mapping, set.headers, { units: known(units), questions }),
      unitPaths: new Map(units.map(({ id, path }) => [id, path])),
    };
  }

  /** Which questions a file can answer: those of the rules of the day. */
  async questions(): Promise<Questions> {
    return askedBy(await this.rules.on(this.dataSource.manager, institutionDay(now())));
  }

  async known(): Promise<KnownUnits> {
    return known(await this.units());
  }

  private units(): Promise<UnitRow[]> {
    return sql<UnitRow>`
      select u.id, w.path, coalesce(u.active_to < ${today}, false) as is_closed,
             array[u.id::text, u.code, u.name_en, u.name_fr, u.name_de]
               || array(select c.code from unit_code c where c.unit_id = u.id) as names
        from organisation_unit u join unit_path w on w.unit_id = u.id order by u.code limit 5000`.rows(this.dataSource);
  }
}

/** Of the law and of the house, each by its own words. */
function askedBy({ law, house }: RulesOfTheDay): Questions {
  const own = Object.values(house.words).map(({ facts }) => facts);
  return questionsOf([...compiledWith(law, house).factByKey.values()], [en.facts, fr.facts, de.facts, ...own]);
}

/** A name that two units share, such as one of a unit before, is the one's that is open. */
function known(units: readonly UnitRow[]): KnownUnits {
  const open = [...units].sort((a, b) => Number(a.is_closed) - Number(b.is_closed));
  const names = new Map<string, { id: string; isClosed: boolean }>();
  for (const nth of [0, 1, 2, 3, 4, 5])
    for (const { id, names: own, is_closed: isClosed } of open) {
      const name = own[nth];
      if (name !== undefined && name !== null && !names.has(plainText(name)))
        names.set(plainText(name), { id, isClosed });
    }
  return names;
}
