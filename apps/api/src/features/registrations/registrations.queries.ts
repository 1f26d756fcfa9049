import { Injectable } from '@nestjs/common';
import type { PersonRef, Registration, RegistrationForm, RegistrationState } from '@registry/contracts';
import {
  exemptionOf,
  REGISTRATION_FROM,
  registrationFindings,
  registrationForms,
  type StandingForm,
} from '@registry/record';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { sql } from '../../platform/database/sql';
import { RegistrantQueries } from './registrant.queries';
import { digestOf, registrationColumns, type StoredRegistration } from './registration';

type Row = StoredRegistration & {
  readonly registeredBy: PersonRef;
  readonly notedBy: PersonRef;
  readonly evidence: string[];
  readonly retractedBy: PersonRef | null;
  readonly reason: string | null;
  readonly retracted_at: Date | null;
};

/**
 * What is to be handed in to the EU database, what it lacks, and what was handed in. Whether somebody may read it is
 * asked before.
 */
@Injectable()
export class RegistrationsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registrants: RegistrantQueries,
  ) {}

  async of(systemId: string): Promise<RegistrationState> {
    const { registrant, kept, version } = await this.registrants.of(this.dataSource.manager, systemId);
    const forms = registrationForms(registrant, kept);
    return {
      systemId,
      schema: registrant.schema,
      asOf: registrant.asOf,
      isEarly: registrant.asOf < REGISTRATION_FROM,
      exempt: exemptionOf(registrant, forms),
      forms: forms.map(withDigest),
      findings: registrationFindings(registrant, forms),
      version,
    };
  }

  /** Newest first, at most 500. */
  async list(systemId: string): Promise<Registration[]> {
    const rows = await sql<Row>`
      select ${registrationColumns}, ${personRef('r')} as "registeredBy", ${personRef('n')} as "notedBy",
             array(select u.evidence_id from evidence_use u where u.system_id = g.system_id and u.target = 'registration:' || g.number order by u.evidence_id) as evidence,
             ${personRef('p')} as "retractedBy", x.reason, x.retracted_at
        from registration g join person r on r.id = g.registered_by join person n on n.id = g.noted_by
        left join registration_retraction x on x.system_id = g.system_id and x.number = g.number
        left join person p on p.id = x.retracted_by
       where g.system_id = ${systemId} order by g.number desc limit 500`.rows(this.dataSource);
    return rows.map(registrationOf);
  }
}

/** Held-back points have no values, and are no part of what is handed in. */
const withDigest = (form: StandingForm): RegistrationForm => ({ ...form, digest: formDigest(form) });

export const formDigest = ({ section, points }: Pick<StandingForm, 'section' | 'points'>): string =>
  digestOf(
    section,
    points.filter(({ state }) => state !== 'held_back').map(({ point, parts }) => ({ point, parts })),
  );

const registrationOf = (row: Row): Registration => ({
  number: row.number,
  section: row.section,
  channel: row.channel,
  status: row.status,
  on: row.on_day,
  registeredBy: row.registeredBy,
  onBehalfOf: row.on_behalf_of,
  entryNumber: row.entry_number,
  entryUrl: row.entry_url,
  schema: row.schema,
  points: [...row.points],
  digest: row.digest,
  evidence: row.evidence,
  notedBy: row.notedBy,
  notedAt: row.noted_at.toISOString(),
  retraction:
    row.retractedBy === null || row.reason === null || row.retracted_at === null
      ? null
      : { reason: row.reason, by: row.retractedBy, at: row.retracted_at.toISOString() },
});
