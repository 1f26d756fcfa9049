import { Injectable } from '@nestjs/common';
import type { DuplicateCandidate } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { raw, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { visibleSystems } from '../visible-systems';
import type { FindDuplicatesQuery } from './find-duplicates.query';

/** Shown; more would not be read. */
const SHOWN = 8;

/** Looked at from each side, so that a word which stands everywhere does not make everybody wait. */
const CANDIDATES = 300;

/** What is looked for, as the database compares it. */
interface Text {
  key: string;
  names: string;
  words: string;
}

/**
 * Systems that may be the one somebody is about to register: of the same name but for what cannot be seen, of nearly
 * the same name, alias or supplier, or with the words of name and purpose in theirs.
 */
@Injectable()
export class DuplicateCandidatesQueries {
  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor, { name, purpose = '', supplier = '' }: FindDuplicatesQuery): Promise<DuplicateCandidate[]> {
    const text =
      await sql<Text>`select plain_text(${name}) as key, plain_text(${name} || ' ' || ${supplier}) as names, coalesce((
          select string_agg(quote_literal(word), ' & ') from (
            select word from unnest(tsvector_to_array(to_tsvector('english', plain_text(${name})))) word order by length(word) desc, word limit 3) w), '')
          || coalesce((
          select ' | ' || string_agg(quote_literal(word), ' & ') from (
            select word from unnest(tsvector_to_array(to_tsvector('english', plain_text(left(${purpose}, 500))))) word order by length(word) desc, word limit 4) w
          having count(*) > 2), '') as words`.row(this.dataSource);
    if (text === undefined) return [];
    const words = text.words.replace(/^ \| /, '');
    const visible = visibleSystems(actor, 's');
    return sql<DuplicateCandidate>`with candidate as (
         (select system_id from system_search where name_key = ${text.key} limit ${raw(CANDIDATES)})
         union (select system_id from system_search where ${text.names}::text <% names limit ${raw(CANDIDATES)})
         union (select system_id from system_search where document @@ ${words}::tsquery limit ${raw(CANDIDATES)})),
       scored as (
         select x.system_id, x.name_key = ${text.key} as "isTwin",
                greatest(word_similarity(${text.key}, x.names), similarity(${text.key}, x.name_key))::float8 as likeness,
                ts_rank(x.document, ${words}::tsquery) as words
           from candidate c join system_search x on x.system_id = c.system_id)
       select s.id, s.reference, s.name, s.stage, s.summary, s.supplier, ${unitRef('u')} as unit, ${personRef('o')} as owner,
              case when m."isTwin" then 1 else round(m.likeness::numeric, 3)::float8 end as likeness, m."isTwin"
         from scored m join ai_system s on s.id = m.system_id join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id
        where s.stage <> 'retired' and (m."isTwin" or m.likeness >= 0.4 or m.words >= 0.3) and ${visible}
        order by m."isTwin" desc, m.likeness + m.words desc, s.reference limit ${raw(SHOWN)}`.rows(this.dataSource);
  }
}
