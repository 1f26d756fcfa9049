// Whether a text is JSON rather than a table of cells, and where in it its objects lie.

/**
 * `list`: `[{…}, {…}]`; `document`: a list within an object, `{"about": …, "rows": [{…}]}`; `lines`: one object after
 * the other (NDJSON), or a single one.
 */
export const JSON_SHAPES = ['list', 'document', 'lines'] as const;
export type JsonShape = (typeof JSON_SHAPES)[number];

/** As objects begin, or a list of them. No header of a CSV file does. */
const LIST = /^\s*\[\s*[{\]]/;
const OBJECT = /^\s*\{\s*["}]/;

/**
 * The shape of a JSON text; null for any other.
 * @param beginning as much of it as was looked at, without a byte order mark
 * @param isWhole nothing follows
 */
export function shapeOf(beginning: string, isWhole: boolean): JsonShape | null {
  if (LIST.test(beginning)) return 'list';
  if (!OBJECT.test(beginning)) return null;
  const [first = '', ...others] = beginning.trim().split('\n');
  const line = parsed(first);
  if (line !== null && others.length > 0) return 'lines';
  const whole = isWhole ? parsed(beginning) : null;
  return whole !== null && !Object.values(whole).some(isListOfObjects) ? 'lines' : 'document';
}

const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
