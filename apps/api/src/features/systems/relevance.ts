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
  /** Whether `system_search x` belongs here, and the smaller the nearer. */
  readonly condition: (statement: Statement, asked: Asked) => string;
  readonly nearness: (statement: Statement, asked: Asked) => string;
}

const named = (statement: Statement, asked: Asked): string => `x.name_words @@ ${statement.put(asked.query)}::tsquery`;
const isExact = (statement: Statement, { plain }: Asked): string => `x.name_key = ${statement.put(plain)}::text`;

/** How alike the name is, 0 to 1; of names that hold it alike, the one that is little else is nearer. */
function alike(statement: Statement, { plain }: Asked): string {
  const wanted = `${statement.put(plain)}::text`;
  return `(word_similarity(${wanted}, x.names) + similarity(${wanted}, x.name_key)) / 2`;
}

const exact: Stage = { stage: 0, condition: isExact, nearness: () => '0' };
const byWordsOfName: Stage = { stage: 1, condition: (statement, asked) => `${named(statement, asked)} and not ${isExact(statement, asked)}`, nearness: () => 'length(x.name_key)' };
const byMention: Stage = {
  stage: 2, condition: (statement, asked) => `${isFoundIn(asked, statement.values)} and not ${named(statement, asked)} and not ${isExact(statement, asked)}`,
  nearness: (statement, asked) => `1 - ts_rank(x.document, ${statement.put(asked.query)}::tsquery)`,
};
const byLikeness: Stage = {
  stage: 3, condition: (statement, asked) => isFoundIn(asked, statement.values), nearness: (statement, asked) => `1 - ${alike(statement, asked)}`,
};

/** What is read one after the other until the page is full. */
const turnsOf = (asked: Asked): readonly (readonly Stage[])[] => (asked.isLoose ? [[byLikeness]] : [[exact, byWordsOfName], [byMention]]);

/** The place after which a page goes on. */
export const readPlace = (cursor: string): Place => {
  const [stage, nearness, id] = readCursor(cursor, ['integer', 'number', 'uuid']) as [number, string, string];
  return { stage, nearness, id };
};

/**
 * The statements that give the next page, to be run until it is full. Each selects rows of `ai_system` with `found_stage` and `nearness`.
 */
export function pagesByRelevance(asked: Asked, where: readonly string[], after: Place | null): ((statement: Statement, limit: number) => string)[] {
  return turnsOf(asked).map((turn) => turn.filter(({ stage }) => after === null || stage >= after.stage)).filter((turn) => turn.length > 0)
    .map((turn) => (statement, limit) => turn.map((stage) => `(${pageOf(statement, stage, asked, where, after, limit)})`).join(' union all '));
}

function pageOf(statement: Statement, { stage, condition, nearness }: Stage, asked: Asked, where: readonly string[], after: Place | null, limit: number): string {
  const near = `(${nearness(statement, asked)})::numeric(9, 6)`;
  const order = stage === byWordsOfName.stage ? 'length(x.name_key)' : near;
  const next = after?.stage === stage ? [`(${near}, x.system_id) > (${statement.put(after.nearness)}::numeric, ${statement.put(after.id)}::uuid)`] : [];
  return `select s.*, ${stage} as found_stage, ${near} as nearness from system_search x join ai_system s on s.id = x.system_id ${standingJoins}
    where ${[...where, condition(statement, asked), ...next].join(' and ')} order by ${order}, x.system_id limit ${statement.put(limit)}`;
}
