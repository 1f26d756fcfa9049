// The single places that a provision cites: "5(1)(f), 3(39), Annex III 1(c)" names three. Where one cites a range or a
// sentence, its paragraph stands for it; deeper than a paragraph's point nobody looks anything up.

/** Brackets kept after the number of an article: paragraph and point. */
const DEEPEST = 2;
/** Annex III has eight points; a bare number above is an article. */
const LAST_POINT = 8;

/** Each place once, as the Act is cited in English: `5(1)(f)`, `Annex III 4(a)`, `recital 61`, `EUDPR 24`. */
export function placesIn(provision: string): string[] {
  const places: string[] = [];
  let before: string | null = null;
  for (const part of provision.split(/,\s*|\s+(?=Annex )/)) {
    const place = placeOf(part.trim(), before);
    if (place === null) continue;
    before = place;
    if (!places.includes(place)) places.push(place);
  }
  return places;
}

/** The one that a rule or a duty belongs to: the listed use before the paragraph that lists it, else the first. */
export function placeOfRule(provision: string): string | null {
  const listed = /^6\(2\) (Annex III .+)$/.exec(provision)?.[1];
  return placesIn(listed ?? provision)[0] ?? null;
}

/** As a part of an address, e.g. `article-5-1-f`. */
export function addressPartOf(place: string): string {
  const plain = place
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
  return /^\d/.test(plain) ? `article-${plain}` : plain;
}

/** The article or annex as a whole. */
export function wholeOf(place: string): string {
  return /^(?:EUDPR \d+|Annex [IVX]+|recital \d+|\d+[a-z]*)/.exec(place)?.[0] ?? place;
}

function placeOf(part: string, before: string | null): string | null {
  const recital = /^recital \d+/.exec(part);
  if (recital !== null) return recital[0];
  const annex = /^Annex ([IVX]+)(?: (?:Section )?([A-Z]?\d+[a-z]?)(\([a-z]+\))?)?/.exec(part);
  if (annex !== null) return annexPoint(annex);
  const further = /^(\(\w+\))/.exec(part)?.[1];
  if (further !== undefined) return before === null ? null : before.replace(/(\(\w+\))?$/, further);
  const [, act = '', number, brackets = '', range] = /^(EUDPR )?(\d+[a-z]?)((?:\(\w+\))*)(-)?/.exec(part) ?? [];
  if (number === undefined) return null;
  const point = before?.startsWith('Annex III') === true && brackets === '' && Number(number) <= LAST_POINT;
  if (point) return `Annex III ${number}`;
  const other = before?.startsWith('EUDPR') === true ? 'EUDPR ' : act;
  return `${other}${number}${within(brackets, range !== undefined)}`;
}

function annexPoint([, annex, point, letter = '']: RegExpExecArray): string {
  // The points of Annex VIII are told by section: A7.
  return `Annex ${annex}${point === undefined ? '' : ` ${point}${letter}`}`;
}

function within(brackets: string, isRange: boolean): string {
  const groups = brackets.match(/\(\w+\)/g) ?? [];
  return (isRange && groups.length > 0 ? groups.slice(0, -1) : groups).slice(0, DEEPEST).join('');
}
