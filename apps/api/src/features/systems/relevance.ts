// The order of what is found by text: the system of exactly that name, those with the words in their name, the shortest first, then those
// that mention them. Each part is read only when the one before did not fill the page, so that a word that stands everywhere costs nothing.

import { Statement } from '../../platform/database/statement';
import { readCursor } from '../../platform/http/paging';
import { isFoundIn, type Asked } from './asked';
import { standingJoins } from './standing';

/** Where in that order a row stands; all ascending. */
export interface Place {
  readonly stage: number;
  readonly nearness: string;
  readonly id: string;
}

interface Stage {
  readonly stage: number;
  /** Gives the hits that `few` holds, one more than are gone through. */
  readonly few?: 'found_in_names' | 'found_in_text';
  /** Which rows of `system_search x` belong here, and the smaller the nearer. */
  readonly ways: (statement: Statement, asked: Asked) => readonly Way[];
}

/** One way of reading a stage; of several only one gives rows. */
interface Way {
  readonly from: string;
  readonly condition: string;
  readonly nearness: string;
  /** What it is read in order of, where an index is; null: all are as near. */
  readonly order?: string | null;
}

/** Of more hits than this the nearest are found on the way through all; of fewer, by going through the hits. */
const MANY = 1000;

const named = (statement: Statement, asked: Asked): string => `x.name_words @@ ${statement.put(asked.query)}::tsquery`;
const isExact = (statement: Statement, { plain }: Asked): string => `x.name_key = ${statement.put(plain)}::text`;

/** How alike the name is, 0 to 1; of names that hold it alike, the one that is little else is nearer. */
function alike(statement: Statement, { plain }: Asked): string {
  const wanted = `${statement.put(plain)}::text`;
  return `(word_similarity(${wanted}, x.names) + similarity(${wanted}, x.name_key)) / 2`;
}

const exact: Stage = { stage: 0, ways: (statement, asked) => [{ from: 'system_search x', condition: isExact(statement, asked), nearness: '0' }] };
const byWordsOfName: Stage = {
  stage: 1, few: 'found_in_names',
  ways: (statement, asked) => {
    const other = `not ${isExact(statement, asked)}`;
    return [
      { from: 'few x', condition: `(select count(*) from few) <= ${MANY} and ${other}`, nearness: 'length(x.name_key)' },
      { from: 'system_search x', condition: `(select count(*) from few) > ${MANY} and ${named(statement, asked)} and ${other}`, nearness: 'length(x.name_key)', order: 'length(x.name_key)' },
    ];
  },
};
/** A word that stands nearly everywhere says nothing of how near a system is. */
const byMention: Stage = {
  stage: 2, few: 'found_in_text',
  ways: (statement, asked) => {
    const other = `not ${named(statement, asked)} and not ${isExact(statement, asked)}`;
    return [
      { from: 'few f join system_search x on x.system_id = f.system_id', condition: `(select count(*) from few) <= ${MANY} and ${other}`, nearness: `1 - ts_rank(x.document, ${statement.put(asked.query)}::tsquery)` },
      { from: 'system_search x', condition: `(select count(*) from few) > ${MANY} and ${isFoundIn(asked, statement.values)} and ${other}`, nearness: '1', order: null },
    ];
  },
};
const byLikeness: Stage = {
  stage: 3, ways: (statement, asked) => [{ from: 'system_search x', condition: isFoundIn(asked, statement.values), nearness: `1 - ${alike(statement, asked)}` }],
};

/** What is read one after the other until the page is full. */
const turnsOf = (asked: Asked): readonly (readonly Stage[])[] => (asked.isLoose ? [[byLikeness]] : [[exact, byWordsOfName], [byMention]]);

/** The place after which a page goes on. */
export const readPlace = (cursor: string): Place => {
  const [stage, nearness, id] = readCursor(cursor, ['integer', 'number', 'uuid']) as [number, string, string];
  return { stage, nearness, id };
};

/**
 * The statements that give the next page, to be run until it is full. Each selects `id`, `found_stage` and `nearness`.
 */
export function pagesByRelevance(asked: Asked, where: readonly string[], after: Place | null): ((statement: Statement, limit: number) => string)[] {
  return turnsOf(asked).map((turn) => turn.filter(({ stage }) => after === null || stage >= after.stage)).filter((turn) => turn.length > 0)
    .map((turn) => (statement, limit) => turn.map((stage) => `(${pageOf(statement, stage, asked, where, after, limit)})`).join(' union all '));
}

function pageOf(statement: Statement, { stage, few, ways }: Stage, asked: Asked, where: readonly string[], after: Place | null, limit: number): string {
  const hits = few === undefined ? '' : `with few as materialized (select * from ${few}(${statement.put(asked.query)}::tsquery, ${MANY + 1})) `;
  return hits + ways(statement, asked).map(({ from, condition, nearness, order }) => {
    const near = `(${nearness})::numeric(9, 6)`;
    const by = order === null ? 'x.system_id' : `${order ?? near}, x.system_id`;
    const next = after?.stage === stage ? [`(${near}, x.system_id) > (${statement.put(after.nearness)}::numeric, ${statement.put(after.id)}::uuid)`] : [];
    return `(select s.id, ${stage} as found_stage, ${near} as nearness from ${from} join ai_system s on s.id = x.system_id ${standingJoins}
      where ${[...where, condition, ...next].join(' and ')} order by ${by} limit ${statement.put(limit)})`;
  }).join(' union all ');
}
