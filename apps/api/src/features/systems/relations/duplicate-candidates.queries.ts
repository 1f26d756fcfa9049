import { Injectable } from '@nestjs/common';
import type { DuplicateCandidate } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import type { Actor } from '../../../platform/ground/actor';
import { visibleSystems } from '../visible-systems';
import type { FindDuplicatesQuery } from './find-duplicates.query';

/** Shown; more would not be read. */
const SHOWN = 8;

/** Looked at from each side, so that a word which stands everywhere does not make everybody wait. */
const CANDIDATES = 300;

/**
 * Systems that may be the one somebody is about to register: of the same name but for what cannot be seen, of nearly
 * the same name, alias or supplier, or with the words of name and purpose in theirs.
 */
@Injectable()
export class DuplicateCandidatesQueries {
  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor, { name, purpose = '', supplier = '' }: FindDuplicatesQuery): Promise<DuplicateCandidate[]> {
    const [text]: [{ key: string; names: string; words: string }] = await this.dataSource.query(
      `select plain_text($1) as key, plain_text($1 || ' ' || $3) as names, coalesce((
          select string_agg(quote_literal(word), ' & ') from (
            select word from unnest(tsvector_to_array(to_tsvector('english', plain_text($1)))) word order by length(word) desc, word limit 3) w), '')
          || coalesce((
          select ' | ' || string_agg(quote_literal(word), ' & ') from (
            select word from unnest(tsvector_to_array(to_tsvector('english', plain_text(left($2, 500))))) word order by length(word) desc, word limit 4) w
          having count(*) > 2), '') as words`,
      [name, purpose, supplier],
    );
    const visible = visibleSystems(actor, 4);
    return this.dataSource.query(
      `with candidate as (
         (select system_id from system_search where name_key = $1 limit ${CANDIDATES})
         union (select system_id from system_search where $2::text <% names limit ${CANDIDATES})
         union (select system_id from system_search where document @@ $3::tsquery limit ${CANDIDATES})),
       scored as (
         select x.system_id, x.name_key = $1 as "isTwin",
                greatest(word_similarity($1, x.names), similarity($1, x.name_key))::float8 as likeness,
                ts_rank(x.document, $3::tsquery) as words
           from candidate c join system_search x on x.system_id = c.system_id)
       select s.id, s.reference, s.name, s.stage, s.summary, s.supplier, ${unitRef('u')} as unit, ${personRef('o')} as owner,
              case when m."isTwin" then 1 else round(m.likeness::numeric, 3)::float8 end as likeness, m."isTwin"
         from scored m join ai_system s on s.id = m.system_id join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id
        where s.stage <> 'retired' and (m."isTwin" or m.likeness >= 0.4 or m.words >= 0.3) and ${visible.sql}
        order by m."isTwin" desc, m.likeness + m.words desc, s.reference limit ${SHOWN}`,
      [text.key, text.names, text.words.replace(/^ \| /, ''), ...visible.values],
    );
  }
}
