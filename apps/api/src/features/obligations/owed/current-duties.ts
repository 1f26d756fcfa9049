import { Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
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
    const row = await sql<Basis>`${selectBasis} where s.id = ${systemId}`.row(manager);
    return row ?? null;
  }

  owed({ law, house }: RulesOfTheDay, { answers, decidedClass }: Pick<Basis, 'answers' | 'decidedClass'>): OwedDuty[] {
    const facts = factsOf(answers);
    const on = institutionDay(now());
    const result = classify(law.compiled, facts, on, { missing: false });
    const roles = facts['operator_roles'];
    const named = Array.isArray(roles) && roles.length > 0 ? (roles as string[]) : null;
    return owedDuties(
      { duties: law.ruleset.duties, result, roles: named },
      classify(compiledWith(law, house), facts, on, { missing: false }),
      decidedClass,
    );
  }
}

/** Add a condition on `s`. */
export const selectBasis = sql`
  select s.id as system_id, c.digest, f.answers, w.decided_class as "decidedClass"
    from ai_system s join review_standing w on w.system_id = s.id join classification c on c.system_id = s.id
    join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id`;
