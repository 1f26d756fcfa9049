// The law as a table of contents: what the product reads at each place of the Act. Pure.
import type { DutyDefinition, FactDefinition, Rule, Ruleset } from '@registry/classifier';
import { addressPartOf, placeOfRule, placesIn, wholeOf } from '@registry/law/explain';

export interface PlaceOfLaw {
  /** As cited in English, e.g. `5(1)(f)`. */
  readonly place: string;
  readonly address: string;
  readonly rules: readonly Rule[];
  readonly facts: readonly FactDefinition[];
  readonly duties: readonly DutyDefinition[];
}

export const CHAPTERS = [
  ['I', 4],
  ['II', 5],
  ['III', 49],
  ['IV', 50],
  ['V', 56],
  ['VI', 63],
  ['VII', 70],
  ['VIII', 71],
  ['IX', 94],
  ['X', 96],
  ['XI', 98],
  ['XII', 101],
  ['XIII', 113],
] as const;
export type ChapterId = (typeof CHAPTERS)[number][0] | 'annexes' | 'recitals' | 'eudpr';

/** An article or annex with the places in it, itself first where anything is read there. */
export interface WholeOfLaw {
  readonly place: string;
  readonly address: string;
  readonly places: readonly PlaceOfLaw[];
}

export interface Chapter {
  readonly id: ChapterId;
  readonly wholes: readonly WholeOfLaw[];
}

export function chapterOf(place: string): ChapterId {
  if (place.startsWith('EUDPR')) return 'eudpr';
  if (place.startsWith('Annex')) return 'annexes';
  if (place.startsWith('recital')) return 'recitals';
  const article = Number.parseInt(place, 10);
  return CHAPTERS.find(([, last]) => article <= last)?.[0] ?? 'XIII';
}

export function contentsOf(ruleset: Ruleset): Chapter[] {
  const wholes = new Map<string, PlaceOfLaw[]>();
  for (const place of placesOf(ruleset))
    wholes.set(wholeOf(place.place), [...(wholes.get(wholeOf(place.place)) ?? []), place]);
  const chapters = new Map<ChapterId, WholeOfLaw[]>();
  for (const [place, places] of [...wholes].sort(([a], [b]) => inOrder(a, b))) {
    const id = chapterOf(place);
    chapters.set(id, [...(chapters.get(id) ?? []), { place, address: addressPartOf(place), places }]);
  }
  const order: ChapterId[] = [...CHAPTERS.map(([id]) => id), 'annexes', 'recitals', 'eudpr'];
  return order.flatMap((id) => {
    const found = chapters.get(id);
    return found === undefined ? [] : [{ id, wholes: found }];
  });
}

const known = new WeakMap<Ruleset, PlaceOfLaw[]>();

/** All places at which anything is read, in the order of the Act. */
export function placesOf(ruleset: Ruleset): PlaceOfLaw[] {
  const before = known.get(ruleset);
  if (before !== undefined) return before;
  const at = new Map<string, { rules: Rule[]; facts: FactDefinition[]; duties: DutyDefinition[] }>();
  const here = (place: string) => {
    const found = at.get(place) ?? { rules: [], facts: [], duties: [] };
    at.set(place, found);
    return found;
  };
  for (const rule of ruleset.rules) {
    const place = placeOfRule(rule.provision);
    if (place !== null) here(place).rules.push(rule);
  }
  for (const fact of ruleset.facts) for (const place of placesIn(fact.provision)) here(place).facts.push(fact);
  for (const duty of ruleset.duties) for (const place of placesIn(duty.provision)) here(place).duties.push(duty);
  const places = [...at]
    .map(([place, held]) => ({ place, address: addressPartOf(place), ...held }))
    .sort((a, b) => inOrder(a.place, b.place));
  known.set(ruleset, places);
  return places;
}

/** What is read at an address; of an article, what is read of it as a whole, which may be nothing. */
export function placeAt(ruleset: Ruleset, address: string): PlaceOfLaw | undefined {
  const places = placesOf(ruleset);
  const found = places.find((one) => one.address === address);
  if (found !== undefined) return found;
  const within = places.find(({ place }) => addressPartOf(wholeOf(place)) === address);
  return within && { place: wholeOf(within.place), address, rules: [], facts: [], duties: [] };
}

/** The places below this one. */
export const placesWithin = (ruleset: Ruleset, place: string): PlaceOfLaw[] =>
  placesOf(ruleset).filter((one) => one.place !== place && isWithin(one.place, place));

const isWithin = (place: string, above: string): boolean =>
  place.startsWith(`${above}(`) || (above.startsWith('Annex') && place.startsWith(`${above} `));

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Numbers as numbers: 5(1)(ba) after 5(1)(b), 50 after 6, Annex VIII after Annex III. */
function inOrder(a: string, b: string): number {
  return key(a).localeCompare(key(b), 'en', { numeric: true });
}

const key = (place: string): string =>
  place.replace(/^Annex ([IVX]+)/, (_, number: string) => `annex ${valueOf(number)}`).replace(/[()]/g, '.');

function valueOf(number: string): number {
  const digits = [...number].map((one) => roman[one] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
