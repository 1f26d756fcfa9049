// The formats of a file of rows by name.

import { XLSX } from '../../../platform/files/xlsx/workbook';
import type { ExportFormat } from '@registry/contracts';
import type { Readable } from 'node:stream';
import { csvFile } from './csv-file';
import type { FileOfRows } from './file-of-rows';
import { jsonFile, ndjsonFile } from './json-file';
import { jsonLdFile, turtleFile } from './linked-file';
import { xlsxFile } from './xlsx-file';

interface Format {
  readonly type: string;
  readonly isText: boolean;
  readonly write: (file: FileOfRows) => Readable;
}

export const formats: Readonly<Record<ExportFormat, Format>> = {
  csv: { type: 'text/csv', isText: true, write: csvFile },
  xlsx: { type: XLSX, isText: false, write: xlsxFile },
  json: { type: 'application/json', isText: true, write: jsonFile },
  ndjson: { type: 'application/x-ndjson', isText: true, write: ndjsonFile },
  jsonld: { type: 'application/ld+json', isText: true, write: jsonLdFile },
  ttl: { type: 'text/turtle', isText: true, write: turtleFile },
};
