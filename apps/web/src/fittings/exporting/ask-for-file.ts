// Has a table of the register written into a file, by the operation of the table.
import type { ExportJob, ExportTable } from '@registry/contracts';
import { command } from '../../api/commands';
import { linkTo, type CommandName, type ParametersOf } from '../../api/operations';

const ASKS = {
  systems: 'askForSystemsFile',
  duties: 'askForDutiesFile',
  reviews: 'askForReviewsFile',
  incidents: 'askForIncidentsFile',
  documents: 'askForDocumentsFile',
  actions: 'askForStrategyActionsFile',
  links: 'askForStrategyLinksFile',
  entries: 'askForAuditEntriesFile',
} as const satisfies Record<ExportTable, CommandName>;

type Parameters<Table extends ExportTable> = ParametersOf<(typeof ASKS)[Table]>;
type How = 'format' | 'variant' | 'columns' | 'language';

/** A list as its page shows it. */
export type WantedFile = {
  [Table in ExportTable]: {
    readonly table: Table;
    /** What narrows and sorts it. */
    readonly search: Omit<Parameters<Table>, How>;
    /** Keys of the columns that the page shows, where it shows some of many. */
    readonly shown?: readonly string[];
  };
}[ExportTable];

/** How a file is written. */
export type FileOptions = Pick<Parameters<'systems'>, How>;

export const askForFile = (
  { table, search }: { readonly table: ExportTable; readonly search: object },
  options: FileOptions,
): Promise<ExportJob> =>
  // What a search is of goes with its table.
  command(ASKS[table], { ...search, ...options } as Parameters<'systems'>) as Promise<ExportJob>;

/** The same once more. */
export const askAgain = ({ table, filter, asOf, format, variant, language, columns }: ExportJob): Promise<ExportJob> =>
  askForFile(
    { table, search: { ...filter, ...(asOf === null ? {} : { asOf }) } },
    { format, language, ...(variant === null ? {} : { variant }), ...(columns === null ? {} : { columns }) },
  );

/** Where the browser goes for it. */
export const addressOf = ({ id }: Pick<ExportJob, 'id'>): string => linkTo('fetchExportFile', { id });

/** It is under way. */
export const isGoing = ({ state }: Pick<ExportJob, 'state'>): boolean => state === 'waiting' || state === 'writing';
