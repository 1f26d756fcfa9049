import { Injectable } from '@nestjs/common';
import type { Action, SubjectType } from '@registry/access';
import type { ExportTable } from '@registry/contracts';
import { viewOf, type TableRows } from '../../../platform/database/table-view';
import type { Actor } from '../../../platform/ground/actor';
import { documentsTable } from '../../documents';
import { incidentsTable } from '../../incidents';
import { dutiesTable } from '../../obligations';
import { PastTable, RegisterTable } from '../../register';
import { reviewsTable } from '../../review';
import { actionsTable, linksTable } from '../../strategy';
import { entriesTable } from '../../trail';
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

/** Rows by table, but for the register, which also has past days and tells of restricted records. */
const rowsBy: {
  readonly [Table in Exclude<ExportTable, 'systems'>]: (
    actor: Actor,
    filter: Narrowed<ViewQueries[Table]>,
  ) => TableRows;
} = {
  duties: dutiesTable,
  reviews: reviewsTable,
  incidents: incidentsTable,
  documents: documentsTable,
  actions: actionsTable,
  links: (actor, { action }) => linksTable(actor, action),
  entries: () => entriesTable,
};

/** Tables of the register, each as somebody asks for it. */
@Injectable()
export class WantedViews {
  constructor(
    private readonly registerTable: RegisterTable,
    private readonly pastTable: PastTable,
  ) {}

  of<Table extends ExportTable>(actor: Actor, table: Table, query: ViewQueries[Table]): WantedView {
    if (table === 'systems') return this.systems(actor, query as ExportSystemsQuery);
    const { options, filter } = parted(query);
    const rows = rowsBy[table as Exclude<Table, 'systems'>] as (actor: Actor, filter: object) => TableRows;
    return { table, view: (manager) => viewOf(manager, rows(actor, filter)), options, asOf: null, filter };
  }

  private systems(actor: Actor, { asOf, ...query }: ExportSystemsQuery): WantedView {
    const { options, filter } = parted(query);
    return {
      table: 'systems',
      view: (manager) =>
        asOf === undefined
          ? this.registerTable.view(manager, actor, filter)
          : this.pastTable.view(manager, actor, { ...filter, asOf }),
      options,
      asOf: asOf ?? null,
      filter,
    };
  }
}

/** How it is written, and what narrows and sorts it. */
export function parted<Query extends ExportOptions>(query: Query): { options: ExportOptions; filter: Narrowed<Query> } {
  const { format, columns, language, variant, ...filter } = query;
  const said = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return { options: { format, columns, language, variant } as ExportOptions, filter: said as Narrowed<Query> };
}
