// Whether a shape still is what programs rely on: of what they send all must still be taken, of what they are answered
// nothing may be missing or of another kind. New members and new words in an answer break nobody who expects them.

export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type Shapes = Readonly<Record<string, Shape>>;
type Direction = 'sent' | 'answered';
interface Pair {
  readonly before: Shape;
  readonly after: Shape;
}

const LEAST = ['minLength', 'minItems', 'minimum'] as const;
const MOST = ['maxLength', 'maxItems', 'maximum'] as const;

export class ShapeComparer {
  /** By pair of named shapes, so that one that holds itself ends, and a change is told once for all who use it. */
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly before: Shapes,
    private readonly after: Shapes,
  ) {}

  /** What breaks, in words that begin with where. */
  breaks(direction: Direction, pair: Pair, at: string): readonly string[] {
    const { before, after } = pair;
    if (before.$ref === undefined || after.$ref === undefined) return this.breaksOf(direction, pair, at);
    const key = `${direction} ${before.$ref} ${after.$ref}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, []);
    const found = this.breaksOf(direction, pair, at);
    this.known.set(key, found);
    return found;
  }

  private breaksOf(direction: Direction, { before, after }: Pair, at: string): readonly string[] {
    const [old, present] = [kindsOf(before, this.before), kindsOf(after, this.after)];
    const [one, other] = [old[0], present[0]];
    if (old.length === 1 && present.length === 1 && one !== undefined && other !== undefined)
      return this.breaksOfKind(direction, { before: one, after: other }, at);
    const fits = (pair: Pair): boolean => this.breaksOfKind(direction, pair, at).length === 0;
    return direction === 'sent'
      ? old
          .filter((kind) => !present.some((now) => fits({ before: kind, after: now })))
          .map((kind) => `${at}: ${wordOf(kind)} is no longer taken`)
      : present
          .filter((kind) => !old.some((then) => fits({ before: then, after: kind })))
          .map((kind) => `${at}: may be ${wordOf(kind)} now`);
  }

  private breaksOfKind(direction: Direction, pair: Pair, at: string): readonly string[] {
    const { before, after } = pair;
    const [wide, narrow] = direction === 'sent' ? [after, before] : [before, after];
    if (wide.type !== undefined && wide.type !== narrow.type && !(wide.type === 'number' && narrow.type === 'integer'))
      return [`${at}: was ${wordOf(before)}, is ${wordOf(after)}`];
    return [
      ...breaksOfWords(pair, direction, at),
      ...(direction === 'sent' ? breaksOfLimits(pair, at) : []),
      ...(['format', 'pattern'] as const)
        .filter((rule) => wide[rule] !== undefined && wide[rule] !== narrow[rule])
        .map((rule) => `${at}: another ${rule}`),
      ...this.breaksOfMembers(direction, pair, at),
      ...(before.items === undefined || after.items === undefined
        ? []
        : this.breaks(direction, { before: before.items, after: after.items }, `${at}[]`)),
    ];
  }

  private breaksOfMembers(direction: Direction, { before, after }: Pair, at: string): readonly string[] {
    const [old, present] = [before.properties ?? {}, after.properties ?? {}];
    const members = Object.entries(old).flatMap(([name, shape]) => {
      const now = present[name] ?? openTo(after);
      if (now === undefined) return [`${at}.${name}: is gone`];
      return this.breaks(direction, { before: shape, after: now }, `${at}.${name}`);
    });
    const [owed, owedBefore] = [after.required ?? [], before.required ?? []];
    const duties =
      direction === 'sent'
        ? owed.filter((name) => !owedBefore.includes(name)).map((name) => `${at}.${name}: must be sent now`)
        : owedBefore
            .filter((name) => name in present && !owed.includes(name))
            .map((name) => `${at}.${name}: may be missing now`);
    const [others, othersNow] = [openTo(before), openTo(after)];
    const rest =
      others === undefined
        ? []
        : othersNow === undefined
          ? [`${at}: other members are gone`]
          : this.breaks(direction, { before: others, after: othersNow }, `${at}.*`);
    return [...members, ...duties, ...rest];
  }
}

/** What other members of an object must be, if it may have any. */
const openTo = ({ additionalProperties: others }: Shape): Shape | undefined =>
  typeof others === 'object' ? others : undefined;

/** Each kind that a value may be of: one for each type and each choice. */
function kindsOf(shape: Shape, named: Shapes): readonly Shape[] {
  if (shape.$ref !== undefined) return kindsOf(named[shape.$ref.slice(shape.$ref.lastIndexOf('/') + 1)] ?? {}, named);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices !== undefined) {
    const { anyOf: _any, oneOf: _one, ...shared } = shape;
    return choices.flatMap((choice) => kindsOf(choice, named)).map((kind) => ({ ...shared, ...kind }));
  }
  if (shape.allOf !== undefined) {
    const { allOf, ...own } = shape;
    return [[own, ...allOf].flatMap((part) => kindsOf(part, named)).reduce(joined, {})];
  }
  const words = shape.const === undefined ? shape.enum : [shape.const];
  if (words === undefined) return [shape.type ?? []].flat().length > 1 ? eachType(shape) : [single(shape)];
  const types = [...new Set(words.map(typeOfWord))];
  return types.map((type) => ({ ...shape, type, enum: words.filter((word) => typeOfWord(word) === type) }));
}

const eachType = (shape: Shape): readonly Shape[] => [shape.type ?? []].flat().map((type) => ({ ...shape, type }));
const single = (shape: Shape): Shape => (Array.isArray(shape.type) ? { ...shape, type: String(shape.type[0]) } : shape);
const typeOfWord = (word: unknown): string => (word === null ? 'null' : typeof word);
const joined = (one: Shape, other: Shape): Shape => ({
  ...one,
  ...other,
  properties: { ...one.properties, ...other.properties },
  required: [...(one.required ?? []), ...(other.required ?? [])],
});

function wordOf({ type, enum: words, properties }: Shape): string {
  if (words !== undefined) return words.map(String).join('|');
  if (properties !== undefined) return `an object of ${Object.keys(properties).slice(0, 5).join(', ')}`;
  return type === undefined ? 'anything' : String(type);
}

function breaksOfWords({ before, after }: Pair, direction: Direction, at: string): readonly string[] {
  if (before.type === 'null') return [];
  if (before.enum === undefined)
    return after.enum === undefined || direction === 'answered' ? [] : [`${at}: some only`];
  if (after.enum === undefined) return direction === 'sent' ? [] : [`${at}: may be anything now`];
  const lost = before.enum.filter((word) => !after.enum?.includes(word));
  return lost.map((word) => `${at}: the word ${String(word)} is gone`);
}

const breaksOfLimits = ({ before, after }: Pair, at: string): readonly string[] =>
  [
    ...LEAST.filter((limit) => (after[limit] ?? -Infinity) > (before[limit] ?? -Infinity)),
    ...MOST.filter((limit) => (after[limit] ?? Infinity) < (before[limit] ?? Infinity)),
  ].map((limit) => `${at}: a narrower ${limit}`);
