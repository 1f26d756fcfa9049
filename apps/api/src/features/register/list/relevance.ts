// The order of what is found by text: the system of exactly that name; those with the words in their name, then those
// with a word that only begins so, of both the shortest first; then those that mention them. Each part is read only
// when the one before did not fill the page, so that a word that stands everywhere costs nothing.

import { PAGE_LIMIT_MAX } from '@registry/contracts';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import { readCursor } from '../../../platform/http/paging';
import { joinStanding } from '../../review';
import { formsOf, isFoundIn, wholeWords, type TextSearch } from './text-search';

/** Where in that order a row stands; all ascending. */
export interface Place {
  readonly stage: number;
  readonly nearness: string;
  readonly id: string;
}

interface Stage {
  readonly stage: number;
  /** Gives the hits that `few` holds, one more than are gone through. */
  readonly hits?: (search: TextSearch) => Sql;
  /** Which rows of `system_search x` belong here; those up to a place of this stage may be left out. */
  readonly ways: (search: TextSearch, after: Place | null) => readonly Way[];
}

/** One way of reading a stage; of several only one gives rows. */
interface Way {
  readonly from: Sql;
  readonly condition: Sql;
  /** Null: all are as near. */
  readonly nearness: Nearness | null;
}

/** The smaller the nearer. */
interface Nearness {
  readonly sql: Sql;
  readonly type: 'integer' | 'numeric';
}

type Condition = (search: TextSearch) => Sql;

/** Of more hits than this the nearest are found on the way through all; of fewer, by going through the hits. */
const MANY = 1000;

/** So many names with a single word are read in their order; who may see few of them goes on by the index of words. */
const SHORTEST = 500;

const byLength = (row: string): Nearness => ({ sql: sql`length(${raw(row)}.name_key)`, type: 'integer' });
/** Of a similarity of 0 to 1. */
const bySimilarity = (similarity: Sql): Nearness => ({
  sql: sql`(1 - ${similarity})::numeric(9, 6)`,
  type: 'numeric',
});
const byRank = ({ query }: TextSearch): Nearness => bySimilarity(sql`ts_rank(few.document, ${query}::tsquery)`);

/** How alike the name is, 0 to 1; of names that hold it alike, the one that is little else is nearer. */
const similarity = ({ plain }: TextSearch): Sql =>
  sql`(word_similarity(${plain}::text, x.names) + similarity(${plain}::text, x.name_key)) / 2`;

const isExact: Condition = ({ plain }) => sql`x.name_key = ${plain}::text`;
const isNamed =
  (words: (search: TextSearch) => string): Condition =>
  (search) =>
    sql`x.name_words @@ ${words(search)}::tsquery`;
const isMentioned =
  (words: (search: TextSearch) => string): Condition =>
  (search) =>
    sql`x.document @@ ${words(search)}::tsquery`;
const isAfter = (nearness: Nearness | null, id: Sql, after: Place): Sql =>
  nearness === null
    ? sql`${id} > ${after.id}::uuid`
    : sql`(${nearness.sql}, ${id}) > (${after.nearness}::numeric::${raw(nearness.type)}, ${after.id}::uuid)`;

/** With the last word perhaps only begun. */
const begun = ({ query }: TextSearch): string => query;

interface Words {
  readonly found: 'found_in_names' | 'found_in_text';
  readonly words: (search: TextSearch) => string;
  /** The column of `system_search` that is compared. */
  readonly column: 'name_words' | 'document';
  /** What belongs to the stages before. */
  readonly isBefore: readonly Condition[];
  readonly few: (search: TextSearch) => Nearness;
  readonly many: Nearness | null;
}

/**
 * By the index of words where few have them, else on the way through all. There the words are compared by the function:
 * the operator would let the index of words be read once more, and the plan be made anew for the words of each search.
 */
const byIndex = (stage: number, { found, words, column, isBefore, few, many }: Words): Stage => ({
  stage,
  hits: (search) =>
    sql`with few as materialized (select * from ${raw(found)}(${words(search)}::tsquery, ${raw(MANY + 1)})) `,
  ways: (search) => {
    const other = join(
      isBefore.map((condition) => sql`not ${condition(search)}`),
      ' and ',
    );
    const near = few(search);
    return [
      // Sorted first: of most hits nobody asks whether they may be seen.
      {
        from: sql`(select few.*, ${near.sql} as nearness from few order by nearness, few.system_id) x`,
        condition: sql`(select count(*) from few) <= ${raw(MANY)} and ${other}`,
        nearness: { ...near, sql: sql`x.nearness` },
      },
      {
        from: sql`system_search x`,
        condition: sql`
          (select count(*) from few) > ${raw(MANY)} and ts_match_vq(x.${raw(column)}, ${words(search)}::tsquery) and ${other}`,
        nearness: many,
      },
    ];
  },
});

const exact: Stage = {
  stage: 0,
  ways: (search) => [{ from: sql`system_search x`, condition: isExact(search), nearness: null }],
};
const inName = {
  found: 'found_in_names',
  column: 'name_words',
  few: () => byLength('few'),
  many: byLength('x'),
} as const;
const named = byIndex(1, { ...inName, words: wholeWords, isBefore: [isExact] });
const namedSo = byIndex(2, { ...inName, words: begun, isBefore: [isExact, isNamed(wholeWords)] });
/** A word that stands nearly everywhere says nothing of how near a system is. */
const inText = { found: 'found_in_text', column: 'document', few: byRank, many: null } as const;
const mentioned = byIndex(3, { ...inText, words: wholeWords, isBefore: [isExact, isNamed(begun)] });
const mentionedSo = byIndex(4, {
  ...inText,
  words: begun,
  isBefore: [isExact, isNamed(begun), isMentioned(wholeWords)],
});
const likely: Stage = {
  stage: 5,
  ways: (search) => [
    {
      from: sql`system_search x`,
      condition: isFoundIn(search),
      nearness: bySimilarity(similarity(search)),
    },
  ],
};

/** The beginning of those that are named by a single word, of each of its forms in turn. */
const namedShortly = (forms: readonly string[]): Stage => ({
  stage: named.stage,
  ways: (search, after) => {
    const nearness = { sql: sql`x.length`, type: 'integer' } as const;
    const next =
      after === null ? sql`` : sql` and ${isAfter({ ...nearness, sql: sql`w.length` }, sql`w.system_id`, after)}`;
    const each = forms.map(
      (form) =>
        sql`
          (select w.length, w.system_id from system_name_word w where w.word = ${form}::text${next} order by w.length, w.system_id limit ${raw(SHORTEST)})`,
    );
    return [
      {
        from: sql`
          (select distinct y.length, y.system_id from (${join(each, ' union all ')}) y order by y.length, y.system_id limit ${raw(SHORTEST)}) x`,
        condition: sql`x.system_id <> all (array(select x.system_id from system_search x where ${isExact(search)}))`,
        nearness,
      },
    ];
  },
});

/** What is read one after the other until the page is full. */
function turnsOf(search: TextSearch): readonly (readonly Stage[])[] {
  if (search.isLoose) return [[likely]];
  const forms = formsOf(search);
  return [
    ...(forms.length === 0 ? [[exact, named]] : [[exact, namedShortly(forms)], [named]]),
    [namedSo],
    [mentioned],
    [mentionedSo],
  ];
}

/** The place after which a page goes on. */
export const readPlace = (cursor: string): Place => {
  const [stage, nearness, id] = readCursor(cursor, ['integer', 'number', 'uuid']) as [number, string, string];
  return { stage, nearness, id };
};

/** Whether a place is among names that are only alike. */
export const isLoosePlace = ({ stage }: Place): boolean => stage === likely.stage;

/**
 * Selects `id`, `stage` and `nearness` of what comes next after a place, in their order; null where nothing of it does.
 */
type NextPlaces = (after: Place | null) => Sql | null;

/** At most so many places are given by one statement. */
export const PLACES_MOST = 5000;

/**
 * How many rows are asked for at once. Written out, so that one plan serves all searches; of few sizes, so that there
 * are few plans.
 */
const sizes = [26, 51, 101, PAGE_LIMIT_MAX + 1, PLACES_MOST];

/**
 * The statements that give the next page, to be run one after the other until it is full, each after the last place
 * that was found.
 * @param most rows that are wanted; there may be more
 */
export function placesByRelevance(search: TextSearch, where: Sql, most: number): NextPlaces[] {
  const size = sizes.find((one) => one >= most) ?? PLACES_MOST;
  const wanted = { search, where, size };
  return turnsOf(search).map((turn) => (after) => {
    const left = turn.filter(({ stage }) => after === null || stage >= after.stage);
    if (left.length === 0) return null;
    const parts = left.map((stage) => sql`(${partOf(stage, wanted, after?.stage === stage.stage ? after : null)})`);
    return sql`
      select f.id, f.stage, f.nearness from (${join(parts, ' union all ')}) f order by f.stage, f.nearness, f.id
       limit ${raw(size)}`;
  });
}

/** The same for each part. */
interface Wanted {
  readonly search: TextSearch;
  readonly where: Sql;
  readonly size: number;
}

function partOf({ stage, hits, ways }: Stage, { search, where, size }: Wanted, after: Place | null): Sql {
  const each = ways(search, after).map(({ from, condition, nearness }) => {
    const near = nearness === null ? sql`0` : nearness.sql;
    const order = nearness === null ? sql`x.system_id` : sql`${nearness.sql}, x.system_id`;
    const next = after === null ? sql`` : sql` and ${isAfter(nearness, sql`x.system_id`, after)}`;
    return sql`
      (select s.id, ${raw(stage)} as stage, ${near}::numeric as nearness from ${from} join ai_system s on s.id = x.system_id ${joinStanding('s', 'w')}
      where ${where} and ${condition}${next} order by ${order} limit ${raw(size)})`;
  });
  return sql`${hits?.(search) ?? sql``}${join(each, ' union all ')}`;
}
