import { Injectable } from '@nestjs/common';
import { lawOn, type Law } from '@registry/assessment';
import { shippedLawById } from '@registry/assessment/earlier';
import { compile, type Ruleset } from '@registry/classifier';
import { exampleHouseRules, type HouseRules } from '@registry/law/house';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';

/** The law of a day and the house rules over it. */
export interface RulesOfTheDay {
  readonly law: Law;
  readonly house: HouseRules;
}

interface Released {
  readonly layer: 'law' | 'house';
  readonly id: string;
  readonly digest: string;
  readonly in_force_from: string;
}

/** Which rules apply: those that ship with the product, and those released here. Each is compiled once. */
@Injectable()
export class RulesInForce {
  private readonly laws = new Map<string, Law>();
  private readonly houses = new Map<string, HouseRules>();

  /**
   * @param except the id of rules to leave out, with all that were released after them, to see what they replace or
   * would replace
   */
  async on(manager: EntityManager, day: string, except: string | null = null): Promise<RulesOfTheDay> {
    const released =
      await sql<Released>`select distinct on (layer) layer, id, digest, in_force_from::text as in_force_from from rules
        where state = 'released' and in_force_from <= ${day} and id is distinct from ${except}
          and settled_at < coalesce((select settled_at from rules where id = ${except}), 'infinity')
        order by layer, in_force_from desc, settled_at desc`.rows(manager);
    const shipped = lawOn(day);
    // The register is younger than the Act, so that no law at all is a fault of ours.
    if (!shipped) throw new Error(`no ruleset is in force on ${day}`);
    const law = released.find(
      ({ layer, in_force_from: from }) => layer === 'law' && from >= shipped.ruleset.inForceFrom,
    );
    const house = released.find(({ layer }) => layer === 'house');
    return {
      law: law === undefined ? shipped : await this.storedLaw(manager, law),
      house: house === undefined ? exampleHouseRules : await this.storedHouse(manager, house),
    };
  }

  /** The law an assessment was made under. */
  async law(manager: EntityManager, id: string): Promise<Law> {
    return shippedLawById(id) ?? this.storedLaw(manager, { id });
  }

  /** The house rules an assessment was made under. */
  async house(manager: EntityManager, id: string): Promise<HouseRules> {
    return id === exampleHouseRules.layer.id ? exampleHouseRules : this.storedHouse(manager, { id });
  }

  private async storedLaw(manager: EntityManager, { id }: Pick<Released, 'id'>): Promise<Law> {
    const known = this.laws.get(id);
    if (known !== undefined) return known;
    const ruleset = await contentOf<Ruleset>(manager, id);
    const law = { ruleset, compiled: compile(ruleset) };
    this.laws.set(id, law);
    return law;
  }

  private async storedHouse(manager: EntityManager, { id }: Pick<Released, 'id'>): Promise<HouseRules> {
    const known = this.houses.get(id) ?? (await contentOf<HouseRules>(manager, id));
    this.houses.set(id, known);
    return known;
  }
}

async function contentOf<Content>(manager: EntityManager, id: string): Promise<Content> {
  const row = await sql<{ content: Content }>`select content from rules where id = ${id}`.row(manager);
  if (row === undefined) throw new Error(`there are no rules ${id}`);
  return row.content;
}
