import { Injectable } from '@nestjs/common';
import type {
  Assessment,
  Decision,
  Duty,
  DocumentSummary,
  Evidence,
  IncidentSummary,
  ReviewRecord,
  RevisionSummary,
  SystemDetail,
  SystemLink,
  SystemRelation,
} from '@registry/contracts';
import type { HouseRules } from '@registry/law/house';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { AssessmentsQueries } from '../../classification';
import { DocumentsQueries } from '../../documents';
import { EvidenceQueries } from '../../evidence';
import { IncidentsQueries } from '../../incidents';
import { DutiesQueries } from '../../obligations';
import { RevisionsQueries, SystemsQueries } from '../../register';
import { ReviewsQueries } from '../../review';
import { RulesInForce } from '../../rules';
import { StrategyQueries } from '../../strategy';
import { RelationsQueries } from '../../systems';
import { allPages, type Listed } from '../all-pages';

/** Of each list that a system can have without end. */
const MOST = 200;
const MOST_REVISIONS = 30;

/** All that a dossier tells. Null is what the reader has no right to: then nothing of it stands in the paper. */
export interface Dossier {
  readonly system: SystemDetail;
  readonly assessment: Assessment | null;
  readonly house: HouseRules | null;
  readonly review: ReviewRecord | null;
  readonly decisions: Listed<Decision> | null;
  readonly duties: readonly Duty[] | null;
  readonly documents: readonly DocumentSummary[] | null;
  readonly evidence: Listed<Evidence> | null;
  readonly incidents: Listed<IncidentSummary> | null;
  readonly relations: readonly SystemRelation[];
  readonly links: readonly SystemLink[] | null;
  readonly revisions: Listed<RevisionSummary>;
}

/** Reads what the pages of a record show, as its reader may see it. That they may read the record is asked before. */
@Injectable()
export class DossierQueries {
  constructor(
    private readonly systems: SystemsQueries,
    private readonly assessments: AssessmentsQueries,
    private readonly rules: RulesInForce,
    private readonly reviews: ReviewsQueries,
    private readonly duties: DutiesQueries,
    private readonly documents: DocumentsQueries,
    private readonly evidence: EvidenceQueries,
    private readonly incidents: IncidentsQueries,
    private readonly relations: RelationsQueries,
    private readonly strategy: StrategyQueries,
    private readonly revisions: RevisionsQueries,
    private readonly dataSource: DataSource,
  ) {}

  async get(actor: Actor, id: string): Promise<Dossier> {
    const system = await this.systems.get({ column: 'id', value: id });
    const assessment = system.class === null ? null : await this.assessments.get(id, 'latest');
    // What hangs on a record is for those who may read it, as far as a token has been given it too.
    const may = (subject: 'Review' | 'Duty' | 'Incident'): boolean => actor.ability.can('read', subject);
    return {
      system,
      assessment,
      house: await this.houseOf(assessment),
      review: may('Review') ? await this.reviews.get(id) : null,
      decisions: may('Review') ? await allPages((query) => this.reviews.decisions(id, query), MOST) : null,
      duties: may('Duty') ? (await this.duties.ofSystem(id)).items.filter(({ lapsedAt }) => lapsedAt === null) : null,
      documents: may('Duty') ? await this.documents.list(id) : null,
      evidence: may('Duty') ? await allPages((query) => this.evidence.list(id, query), MOST) : null,
      incidents: may('Incident') ? await allPages((query) => this.incidents.list(actor, query, id), MOST) : null,
      relations: await this.relations.of(actor, id),
      links: actor.ability.can('read', 'Strategy') ? await this.strategy.linksOf(actor, { system: id }) : null,
      revisions: await allPages((query) => this.revisions.list(actor, id, query), MOST_REVISIONS),
    };
  }

  private async houseOf(assessment: Assessment | null): Promise<HouseRules | null> {
    return assessment === null || assessment.house === null
      ? null
      : this.rules.house(this.dataSource.manager, assessment.house.id);
  }
}
