import { Inject, Injectable } from '@nestjs/common';
import type { PublicDifference, PublicSetPreview } from '@registry/contracts';
import { comparePublic } from '@registry/record';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { documentFile, PUBLIC_SCHEMA, type PublicDocument } from './public-files';
import { PublicSetsQueries } from './public-sets.queries';
import { PublishedSystemsQuery } from './published-systems.query';

const MOST_SHOWN = 500;
/** Of a set that is made while the register is not open to the public. */
const USUAL_LICENCE = 'CC-BY-4.0';

export interface NextSet {
  readonly document: PublicDocument;
  readonly preview: PublicSetPreview;
}

/** The set that would be made now, and how it differs from what the public reads. */
@Injectable()
export class NextSetQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly published: PublishedSystemsQuery,
    private readonly sets: PublicSetsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(manager: EntityManager = this.dataSource.manager): Promise<NextSet> {
    const systems = await this.published.all(manager);
    const current = await this.sets.current(manager);
    const document: PublicDocument = {
      schema: PUBLIC_SCHEMA,
      licence: this.config.publicSet?.licence ?? USUAL_LICENCE,
      institution: this.config.institution,
      systems,
    };
    const differences = comparePublic(current === null ? [] : await this.systemsIn(current), systems);
    return {
      document,
      preview: {
        digest: documentFile(document).sha256,
        current,
        systems: systems.length,
        added: count(differences, 'added'),
        removed: count(differences, 'removed'),
        changed: count(differences, 'changed'),
        differences: differences.slice(0, MOST_SHOWN),
      },
    };
  }

  private async systemsIn(number: number): Promise<PublicDocument['systems']> {
    const { bytes } = await this.sets.file(number, 'systems.json');
    return (JSON.parse(bytes.toString()) as PublicDocument).systems;
  }
}

const count = (differences: readonly PublicDifference[], kind: PublicDifference['kind']): number =>
  differences.filter((one) => one.kind === kind).length;
