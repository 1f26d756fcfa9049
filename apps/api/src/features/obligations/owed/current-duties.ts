import { Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import { canonical } from '@registry/audit-log';
import { classify } from '@registry/classifier';
import type { Headline, OwedDuty } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { factsOf, type StoredAnswers } from '../../classification';
import { RulesInForce, type RulesOfTheDay } from '../../rules';
import { owedDuties } from './owed';

/** What the duties of a system rest on. */
export interface Basis {
  readonly system_id: string;
  readonly digest: string;
  readonly answers: StoredAnswers;
  readonly decidedClass: Headline | null;
}

/**
 * Works out what a system owes by the rules of today. The day of the assessment may be long past; the law may have
 * moved.
 */
@Injectable()
export class CurrentDuties {
  constructor(private readonly rules: RulesInForce) {}

  today(manager: EntityManager): Promise<RulesOfTheDay> {
    return this.rules.on(manager, institutionDay(now()));
  }

  /** Null while nothing is answered. */
  async basis(manager: EntityManager, systemId: string): Promise<Basis | null> {
    return (await this.bases(manager, [systemId])).get(systemId) ?? null;
  }

  /** Of several systems, by their ids; those of which nothing is answered are left out. */
  async bases(manager: EntityManager, systemIds: readonly string[]): Promise<ReadonlyMap<string, Basis>> {
    const rows = await sql<Basis>`${selectBasis} where s.id = any(${systemIds}::uuid[])`.rows(manager);
    return new Map(rows.map((row) => [row.system_id, row]));
  }

  owed(rules: RulesOfTheDay, basis: Pick<Basis, 'answers' | 'decidedClass'>): OwedDuty[] {
    return this.owing(rules)(basis);
  }

  /** The same of many systems one after the other: those with the same answers and decision owe the same. */
  owing({ law, house }: RulesOfTheDay): (basis: Pick<Basis, 'answers' | 'decidedClass'>) => OwedDuty[] {
    const on = institutionDay(now());
    const known = new Map<string, OwedDuty[]>();
    return ({ answers, decidedClass }) => {
      const facts = factsOf(answers);
      const key = canonical({ facts, decidedClass });
      let owed = known.get(key);
      if (owed === undefined) {
        const result = classify(law.compiled, facts, on, { missing: false });
        const roles = facts['operator_roles'];
        const named = Array.isArray(roles) && roles.length > 0 ? (roles as string[]) : null;
        owed = owedDuties(
          { duties: law.ruleset.duties, result, roles: named },
          classify(compiledWith(law, house), facts, on, { missing: false }),
          decidedClass,
        );
        known.set(key, owed);
      }
      return owed;
    };
  }
}

/** Add a condition on `s`. */
export const selectBasis = sql`
  select s.id as system_id, c.digest, f.answers, w.decided_class as "decidedClass"
    from ai_system s join review_standing w on w.system_id = s.id join classification c on c.system_id = s.id
    join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id`;
