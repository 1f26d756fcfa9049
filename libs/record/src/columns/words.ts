// What must have words in every language: columns, and values that no field of the record chooses from.

import type { ExportTable } from '@registry/contracts';
import type { RecordWords } from '../words';
import type { Column, ColumnKind, ColumnVocabulary } from './column';
import { choicesOf, columnVocabularies } from './column';
import type { OtherColumn } from './other-columns';
import type { OwnColumn } from './system-columns';

export interface ColumnWords {
  readonly language: 'en' | 'fr' | 'de';
  readonly columns: Readonly<Record<OwnColumn | OtherColumn, string>>;
  readonly values: Readonly<Record<ColumnVocabulary, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  /** What is one row each; at most 31 characters, as the name of a sheet. */
  readonly tables: Readonly<Record<ExportTable, string>>;
  /** Names of the query that are no columns. */
  readonly filters: Readonly<Record<Filter, string>>;
  readonly file: FileWords;
}

type Filter =
  | 'q'
  | 'gpai'
  | 'action'
  | 'tag'
  | 'duties'
  | 'keeper'
  | 'may'
  | 'sort'
  | 'state'
  | 'standing'
  | 'quarter'
  | 'key'
  | 'overdue'
  | 'kind'
  | 'queue';

/** What a file says of itself; the first two are names of sheets. */
interface FileWords {
  readonly columns: string;
  readonly about: string;
  readonly column: string;
  readonly key: string;
  readonly holds: string;
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  readonly values: string;
  readonly table: string;
  readonly shows: string;
  readonly now: string;
  readonly endOf: (day: string) => string;
  readonly filter: string;
  readonly everything: string;
  readonly rows: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly export: string;
  readonly log: string;
  readonly logAt: (size: number, head: string) => string;
  readonly logEmpty: string;
}

/** How a file speaks in one language; a file for programs speaks in keys. */
export class Spoken {
  private readonly names: Readonly<Record<'language' | 'country', Intl.DisplayNames>>;
  /** By vocabulary, the key of each word, lower case. */
  private readonly keys = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    readonly own: ColumnWords,
    private readonly record: RecordWords,
  ) {
    this.names = {
      language: new Intl.DisplayNames(own.language, { type: 'language' }),
      country: new Intl.DisplayNames(own.language, { type: 'region' }),
    };
  }

  labelOf({ key }: Pick<Column, 'key'>): string {
    const fields: Readonly<Record<string, readonly (string | undefined)[] | undefined>> = this.record.fields;
    return fields[key]?.[0] ?? (this.own.columns as Readonly<Record<string, string>>)[key] ?? key;
  }

  /** What narrows or sorts a list, by its name in the query. */
  filterOf(name: string): string {
    const own: Readonly<Record<string, string | undefined>> = this.own.filters;
    return own[name] ?? this.labelOf({ key: name });
  }

  wordOf(of: NonNullable<Column['of']>, value: string): string {
    if (of === 'language' || of === 'country') return this.names[of].of(value) ?? value;
    const words: Readonly<Record<string, string>> =
      of in columnVocabularies ? this.own.values[of as ColumnVocabulary] : this.record.values[of as 'hosting'];
    return words[value] ?? value;
  }

  /** The value of a word, whatever its capitals; undefined where there is none. */
  valueOf(of: NonNullable<Column['of']>, word: string): string | undefined {
    let keys = this.keys.get(of);
    if (keys === undefined) {
      keys = new Map(choicesOf(of).map((value) => [this.wordOf(of, value).toLowerCase(), value]));
      this.keys.set(of, keys);
    }
    return keys.get(word.toLowerCase());
  }
}
