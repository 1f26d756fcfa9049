// What a file of rows is made of, whatever its format.

import type { ExportedFile } from '@registry/contracts';
import type { Column, Spoken } from '@registry/record';

export interface FileOfRows {
  readonly about: ExportedFile;
  readonly columns: readonly Column[];
  /** Values as JSON has them, in the order of the columns. */
  readonly rows: AsyncIterable<readonly unknown[]>;
  /** The words of the language that was asked for. */
  readonly spoken: Spoken;
  /** Its name in that language. */
  readonly institution: string;
  /** Written for people with a spreadsheet: labels and words instead of keys. */
  readonly isForPeople: boolean;
}
