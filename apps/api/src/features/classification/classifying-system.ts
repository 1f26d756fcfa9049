import { Inject, Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import type { Facts, FactValue } from '@registry/classifier';
import type { AssessSystem } from '@registry/contracts';
import { setImmediate as turn } from 'node:timers/promises';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { institutionDay } from '../../platform/ground/institution-day';
import { sha256 } from '../../platform/ground/sha256';
import type { SystemKey } from '../../platform/input/system-id';
import type { Recording } from '../../platform/recording/transaction';
import { RulesInForce, type RulesOfTheDay } from '../rules';
import { SystemsRepository, type AiSystem, type ExpectedSystem } from '../systems';
import { assessor } from './assess';
import { AssessmentsRepository, type CurrentAssessment, type NewAssessment } from './assessments.repository';
import { checkedFacts } from './checked-facts';
import { factsOf, nextAnswers } from './fact-set';
import { requireMeans } from './required-means';

/** A record in the version that somebody saw, and whether they may. */
interface Claim {
  readonly key: SystemKey;
  readonly expected: number;
  readonly check: (system: AiSystem) => void;
}

/** A system that is classified: its answers, and what the law of the day makes of them. Always a new assessment. */
@Injectable()
export class ClassifyingSystem {
  constructor(
    private readonly systems: SystemsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly rules: RulesInForce,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the id. */
  async classify(
    tx: Recording<'classification.assess'>,
    { key, expected, check }: Claim,
    command: AssessSystem,
  ): Promise<string> {
    const rules = await this.rules.on(tx.manager, institutionDay(tx.at));
    const facts = checkedFacts(command, rules);
    const system = await this.systems.claim(tx, key, expected, check);
    requireMeans(command, system, this.config.institutionKind);
    const before = await this.assessments.current(tx.manager, system.id);
    const { notes = {}, means } = command;
    await this.assess(tx, rules, [{ systemId: system.id, before, facts, notes, means }]);
    return system.id;
  }

  /**
   * Answers some questions anew about each of several records, with a null not at all; all others stay answered as they
   * are. Of records that may be retired.
   * @param some in one order for everybody, e.g. of their ids
   */
  async answer(tx: Recording<'classification.assess'>, some: readonly Answering[]): Promise<AiSystem[]> {
    const rules = await this.rules.on(tx.manager, institutionDay(tx.at));
    const { factByKey } = compiledWith(rules.law, rules.house);
    const systems = await this.systems.claimAll(tx, some);
    const current = await this.assessments.currentOf(
      tx.manager,
      systems.map(({ id }) => id),
    );
    const said = some.map(({ answers, told }, index): Said => {
      const systemId = systems[index]!.id;
      const before = current.get(systemId) ?? null;
      const stays = Object.entries(before?.answers ?? {}).filter(([fact]) => factByKey.has(fact) && !(fact in answers));
      const anew = Object.entries(answers).filter(([, value]) => value !== null) as [string, FactValue][];
      const facts = {
        ...factsOf(Object.fromEntries(stays)),
        ...checkedFacts({ facts: Object.fromEntries(anew) }, rules),
      };
      const notes = Object.fromEntries(stays.flatMap(([fact, { note }]) => (note === null ? [] : [[fact, note]])));
      return { systemId, before, facts, notes, told };
    });
    await this.assess(tx, rules, said);
    return systems;
  }

  private async assess(
    tx: Recording<'classification.assess'>,
    rules: RulesOfTheDay,
    said: readonly Said[],
  ): Promise<void> {
    const author = { by: tx.actor.kind === 'person' ? tx.actor.id : null, at: tx.at.toISOString() };
    const assess = assessor(rules, institutionDay(tx.at), sha256);
    const made: NewAssessment[] = [];
    for (const { systemId, before, ...told } of said) {
      const answers = nextAnswers(before?.answers ?? {}, told, author);
      made.push({ systemId, number: (before?.number ?? 0) + 1, answers, outcome: assess(answers) });
      // Each takes some milliseconds, and others wait for their turn.
      if (said.length > 1) await turn();
    }
    const parts = await this.assessments.add(tx, made);
    for (const [index, { systemId, outcome }] of made.entries())
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: {
          headline: { from: said[index]!.before?.headline ?? null, to: outcome.result.headline },
          digest: outcome.digest,
          ...said[index]!.told,
        },
        parts: { assessment: parts[index]! },
      });
  }
}

/** What is answered about a record. */
interface Said {
  readonly systemId: string;
  readonly before: CurrentAssessment | null;
  readonly facts: Facts;
  readonly notes: Readonly<Record<string, string>>;
  readonly means?: AssessSystem['means'];
  readonly told?: FromFile;
}

/** Where answers come from that nobody typed here. */
export interface FromFile {
  readonly batch: string;
  readonly of?: number;
  readonly source: string;
  readonly row: number;
  readonly means: 'import' | 'import-undo';
}

interface Answering extends ExpectedSystem {
  readonly answers: Readonly<Record<string, FactValue | null>>;
  readonly told: FromFile;
}
