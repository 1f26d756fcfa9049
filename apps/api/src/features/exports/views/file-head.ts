// What goes with a file of rows: its name, its type, and where it is told what is known of it.

import type { ExportedFile, ExportFormat } from '@registry/contracts';
import { institutionDay } from '../../../platform/ground/institution-day';
import { formats } from '../writing/formats';

/** Named by the day that it shows. */
export const fileNameOf = ({ table, asOf, exportedAt }: ExportedFile, format: ExportFormat): string =>
  `${table}-${asOf ?? institutionDay(new Date(exportedAt))}.${format}`;

export const typeOf = (format: ExportFormat): string =>
  formats[format].isText ? `${formats[format].type}; charset=utf-8` : formats[format].type;

/** @param id of the file */
export const describedBy = (id: string): string => `</api/v1/exports/files/${id}>; rel="describedby"`;
