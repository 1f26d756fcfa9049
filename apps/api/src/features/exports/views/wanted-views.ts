import { Injectable } from '@nestjs/common';
import type { Action, SubjectType } from '@registry/access';
import type { ExportTable } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { viewOf, type TableRows, type TableView } from '../../../platform/database/table-view';
import type { Actor } from '../../../platform/ground/actor';
import { malformed, type Refusal } from '../../../platform/problems/refusal';
import { documentsTable, pastDocumentsTable } from '../../documents';
import { incidentsTable } from '../../incidents';
import { dutiesTable } from '../../obligations';
import { pastDay, PastTable, RegisterTable, type SortedSystems } from '../../register';
import { pastReviewsTable, reviewsTable } from '../../review';
import { actionsTable, linksTable } from '../../strategy';
import { entriesTable, pastEntriesTable } from '../../trail';
import type {
  ExportActionsQuery,
  ExportDocumentsQuery,
  ExportDutiesQuery,
  ExportIncidentsQuery,
  ExportLinksQuery,
  ExportOptions,
  ExportReviewsQuery,
  ExportSystemsQuery,
} from './export-options';
import type { WantedView } from './open-view';

/** What each table is asked for with. */
export interface ViewQueries {
  systems: ExportSystemsQuery;
  duties: ExportDutiesQuery;
  reviews: ExportReviewsQuery;
  incidents: ExportIncidentsQuery;
  documents: ExportDocumentsQuery;
  actions: ExportActionsQuery;
  links: ExportLinksQuery;
  entries: ExportOptions;
}

/** What somebody must be allowed to do to have any of it. */
export const TABLE_RIGHTS: Readonly<Record<ExportTable, readonly [Action, SubjectType]>> = {
  systems: ['read', 'AiSystem'],
  duties: ['read', 'Duty'],
  reviews: ['read', 'Review'],
  incidents: ['read', 'Incident'],
  documents: ['read', 'Duty'],
  actions: ['read', 'Strategy'],
  links: ['read', 'Strategy'],
  entries: ['read', 'AuditLog'],
};

/** What narrows and sorts, without how it is written. */
type Narrowed<Query extends ExportOptions> = Omit<Query, keyof ExportOptions>;

type Rows<Table extends ExportTable> = (actor: Actor, filter: Narrowed<ViewQueries[Table]>) => TableRows;

/** Rows by table, but for the register, which tells of restricted records. */
const rowsBy: { readonly [Table in Exclude<ExportTable, 'systems'>]: Rows<Table> } = {
  duties: dutiesTable,
  reviews: reviewsTable,
  incidents: incidentsTable,
  documents: documentsTable,
  actions: actionsTable,
  links: (actor, { action }) => linksTable(actor, action),
  entries: () => entriesTable,
};

/** The same of a past day, where what is kept tells it truly. */
const pastRowsBy: {
  readonly [Table in 'reviews' | 'documents' | 'entries']: (
    actor: Actor,
    filter: Narrowed<ViewQueries[Table]>,
    day: string,
  ) => TableRows;
} = {
  reviews: (actor, { queue, ...filter }, day) => {
    if (queue !== undefined) throw notOfThePast('queue', 'Queues are those of today.');
    return pastReviewsTable(actor, filter, day);
  },
  documents: pastDocumentsTable,
  entries: (_actor, _filter, day) => pastEntriesTable(day),
};

/** Tables of the register, each as somebody asks for it. */
@Injectable()
export class WantedViews {
  constructor(
    private readonly registerTable: RegisterTable,
    private readonly pastTable: PastTable,
  ) {}

  of<Table extends ExportTable>(actor: Actor, table: Table, query: ViewQueries[Table]): WantedView {
    const { options, filter } = parted<ExportOptions>(query);
    const asOf = query.asOf ?? null;
    const view = (manager: EntityManager): Promise<TableView> =>
      table === 'systems'
        ? this.systems(manager, actor, { filter: filter as SortedSystems, asOf })
        : viewOf(manager, rowsOf(actor, table, { filter, asOf }));
    return { table, view, options, asOf, filter };
  }

  private systems(manager: EntityManager, actor: Actor, { filter, asOf }: Wanted<SortedSystems>): Promise<TableView> {
    return asOf === null
      ? this.registerTable.view(manager, actor, filter)
      : this.pastTable.view(manager, actor, { ...filter, asOf });
  }
}

interface Wanted<Filter> {
  readonly filter: Filter;
  readonly asOf: string | null;
}

function rowsOf(actor: Actor, table: Exclude<ExportTable, 'systems'>, { filter, asOf }: Wanted<object>): TableRows {
  // What narrows a table goes with it.
  if (asOf === null) return (rowsBy[table] as Rows<'duties'>)(actor, filter);
  if (table !== 'reviews' && table !== 'documents' && table !== 'entries')
    throw notOfThePast('asOf', 'Of this table only today is known.');
  return pastRowsBy[table](actor, filter, pastDay(asOf, '?asOf'));
}

const notOfThePast = (name: string, detail: string): Refusal =>
  malformed({ pointer: `?${name}`, code: 'not-of-the-past', detail });

/** How it is written, and what narrows and sorts it. */
export function parted<Query extends ExportOptions>(query: Query): { options: ExportOptions; filter: Narrowed<Query> } {
  const { format, columns, language, variant, asOf: _day, ...filter } = query;
  const said = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return { options: { format, columns, language, variant } as ExportOptions, filter: said as Narrowed<Query> };
}
