// Which character parts the cells of a text file.

import { parse } from 'csv-parse/sync';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a spreadsheet may have written before the header, to say so itself. */
const SAID = /^sep=([,;\t|])\r?\n/;
/** So many records are looked at. */
const LOOKED_AT = 50;

/**
 * The delimiter that parts the first records of a file most evenly, the one with the most columns first; a comma where
 * there is only one column.
 * @param text the beginning of the file, without a byte order mark
 * @param isWhole whether nothing comes after it
 */
export function delimiterOf(text: string, isWhole: boolean): { delimiter: Delimiter; isSaid: boolean } {
  const said = SAID.exec(text)?.[1] as Delimiter | undefined;
  if (said !== undefined) return { delimiter: said, isSaid: true };
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(text, delimiter, isWhole) })).sort(
    (one, other) => other.even - one.even || other.columns - one.columns,
  );
  return { delimiter: best !== undefined && best.columns > 1 ? best.delimiter : ',', isSaid: false };
}

/** Columns of the widest kind of record, and which part of all records has as many; none where there is one column. */
function evenness(text: string, delimiter: Delimiter, isWhole: boolean): { columns: number; even: number } {
  const widths = widthsOf(text, delimiter, isWhole);
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [commonest] = [...counts].sort(([width, count], [other, most]) => most - count || other - width);
  return commonest === undefined
    ? { columns: 1, even: 0 }
    : { columns: commonest[0], even: commonest[1] / widths.length };
}

function widthsOf(text: string, delimiter: Delimiter, isWhole: boolean): number[] {
  const widths: number[] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: LOOKED_AT,
      on_record: (record: string[]) => {
        widths.push(record.length);
        return null;
      },
    });
  } catch {
    // Cut off within quotes: what came before is enough.
  }
  // The last record may be cut off.
  return isWhole || widths.length < 2 || widths.length === LOOKED_AT ? widths : widths.slice(0, -1);
}
