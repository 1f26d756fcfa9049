import { Injectable } from '@nestjs/common';
import { presumptionOf } from '@registry/assessment';
import type { ClassPresumption, ClassState, Headline } from '@registry/contracts';
import { setImmediate as turn } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { factsOf, type StoredAnswers } from '../../classification';
import { RulesInForce } from '../../rules';

interface Classed {
  readonly id: string;
  readonly class: ClassState | null;
  readonly decidedClass: Headline | null;
}

/** What to expect of classes that are open, worked out when it is shown: nothing keeps it. */
@Injectable()
export class Presumptions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RulesInForce,
  ) {}

  /** By the id of the record; none for one whose class is certain or decided. */
  async of(records: readonly Classed[]): Promise<ReadonlyMap<string, ClassPresumption>> {
    const open = records.filter((one) => one.decidedClass === null && one.class?.definite === false);
    if (open.length === 0) return new Map();
    const ids = open.map(({ id }) => id);
    const rows = await sql<{ system_id: string; answers: StoredAnswers }>`
      select c.system_id, f.answers from classification c join assessment a on a.id = c.assessment_id
        join fact_set f on f.id = a.fact_set_id where c.system_id = any(${ids}::uuid[])`.rows(this.dataSource);
    const today = institutionDay(now());
    const { law } = await this.rules.on(this.dataSource.manager, today);
    const presumed = new Map<string, ClassPresumption>();
    for (const { system_id: id, answers } of rows) {
      const found = presumptionOf(law, factsOf(answers), today);
      if (found !== null)
        presumed.set(id, { class: found.class as Headline, open: found.rests.flatMap(({ keys }) => keys).length });
      // Half a millisecond each, and others wait for their turn.
      if (rows.length > 1) await turn();
    }
    return presumed;
  }
}
