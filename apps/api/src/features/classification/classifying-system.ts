import { Inject, Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import type { Facts, FactValue } from '@registry/classifier';
import type { AssessSystem } from '@registry/contracts';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { institutionDay } from '../../platform/ground/institution-day';
import { sha256 } from '../../platform/ground/sha256';
import type { SystemKey } from '../../platform/input/system-id';
import type { Recording } from '../../platform/recording/transaction';
import { RulesInForce, type RulesOfTheDay } from '../rules';
import { SystemsRepository, type AiSystem } from '../systems';
import { assess } from './assess';
import { AssessmentsRepository } from './assessments.repository';
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
    await this.assess(tx, system.id, rules, { facts, notes: command.notes ?? {}, means: command.means });
    return system.id;
  }

  /**
   * Answers some questions anew, with a null not at all; all others stay answered as they are. Of a record that may be
   * retired.
   */
  async answer(
    tx: Recording<'classification.assess'>,
    { key, expected, check }: Claim,
    change: Change,
  ): Promise<AiSystem> {
    const rules = await this.rules.on(tx.manager, institutionDay(tx.at));
    const { factByKey } = compiledWith(rules.law, rules.house);
    const system = await this.systems.claimRetired(tx, key, expected, check);
    const before = (await this.assessments.current(tx.manager, system.id))?.answers ?? {};
    const stays = Object.entries(before).filter(([fact]) => factByKey.has(fact) && !(fact in change.answers));
    const anew = Object.entries(change.answers).filter(([, value]) => value !== null) as [string, FactValue][];
    const kept = Object.fromEntries(stays);
    const notes = stays.flatMap(([fact, { note }]) => (note === null ? [] : [[fact, note]]));
    const facts = { ...factsOf(kept), ...checkedFacts({ facts: Object.fromEntries(anew) }, rules) };
    await this.assess(tx, system.id, rules, { facts, notes: Object.fromEntries(notes), told: change.told });
    return system;
  }

  private async assess(
    tx: Recording<'classification.assess'>,
    systemId: string,
    rules: RulesOfTheDay,
    said: Said,
  ): Promise<void> {
    const before = await this.assessments.current(tx.manager, systemId);
    const author = { by: tx.actor.kind === 'person' ? tx.actor.id : null, at: tx.at.toISOString() };
    const answers = nextAnswers(before?.answers ?? {}, said, author);
    const outcome = assess(answers, rules, institutionDay(tx.at), sha256);
    const assessment = await this.assessments.add(tx, systemId, answers, outcome);
    tx.record({
      subject: { type: 'AiSystem', id: systemId },
      fact: {
        headline: { from: before?.headline ?? null, to: outcome.result.headline },
        digest: outcome.digest,
        ...said.told,
      },
      parts: { assessment },
    });
  }
}

interface Said {
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

interface Change {
  readonly answers: Readonly<Record<string, FactValue | null>>;
  readonly told: FromFile;
}
