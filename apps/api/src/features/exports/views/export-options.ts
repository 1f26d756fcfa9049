import { ArrayMaxSize, IsIn, IsString, MaxLength } from 'class-validator';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import {
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  EXPORT_FORMATS,
  PERSON_LANGUAGES,
  QUEUES,
  REVIEW_STATES,
  ROW_FORMATS,
  type DocumentKind,
  type DocumentState,
  type ExportFormat,
  type PersonLanguage,
  type Queue,
  type ReviewState,
} from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { ListIncidentsQuery } from '../../incidents';
import { ListDutiesQuery } from '../../obligations';
import { SortedSystems } from '../../register';
import { ListActionsQuery } from '../../strategy';

/** How a file of rows is written. */
export class ExportOptions {
  @IsIn(ROW_FORMATS)
  format!: ExportFormat;

  /** Keys of columns, in the order in which they are wanted; all of them when left out. */
  @Omittable()
  @Many()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  columns?: string[];

  /** Of the words in it; English when left out. */
  @Omittable()
  @IsIn(PERSON_LANGUAGES)
  language?: PersonLanguage;

  /** CSV as a spreadsheet opens it: semicolons, words instead of keys, and a byte order mark. */
  @Omittable()
  @IsIn(['excel'])
  variant?: 'excel';

  /**
   * A past day, of which the end is shown; now when left out. Duties, incidents, actions and links are known of today
   * alone.
   */
  @Omittable()
  @Day()
  asOf?: string;
}

export class ExportSystemsQuery extends IntersectionType(SortedSystems, OmitType(ExportOptions, ['format'])) {
  @IsIn(EXPORT_FORMATS)
  format!: ExportFormat;
}

const PAGING = ['limit', 'cursor'] as const;

export class ExportDutiesQuery extends IntersectionType(OmitType(ListDutiesQuery, PAGING), ExportOptions) {}

export class ExportIncidentsQuery extends IntersectionType(OmitType(ListIncidentsQuery, PAGING), ExportOptions) {}

export class ExportActionsQuery extends IntersectionType(OmitType(ListActionsQuery, PAGING), ExportOptions) {
  /** Codes of actions. */
  @Omittable()
  @Many()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  action?: string[];
}

export class ExportReviewsQuery extends ExportOptions {
  @Omittable()
  @Many()
  @IsIn(REVIEW_STATES, { each: true })
  reviewState?: ReviewState[];

  /** Of the officers, in its order. */
  @Omittable()
  @IsIn(QUEUES)
  queue?: Queue;
}

export class ExportDocumentsQuery extends ExportOptions {
  /** References or ids of systems. */
  @Omittable()
  @Many()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  system?: string[];

  @Omittable()
  @Many()
  @IsIn(DOCUMENT_KINDS, { each: true })
  documentKind?: DocumentKind[];

  @Omittable()
  @Many()
  @IsIn(DOCUMENT_STATES, { each: true })
  documentState?: DocumentState[];
}

export class ExportLinksQuery extends ExportOptions {
  /** Codes of actions. */
  @Omittable()
  @Many()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  action?: string[];
}
