import { IntersectionType, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import {
  DUTY_ALERTS,
  GROUPINGS,
  HEADLINES,
  KEEPERS,
  NO_GROUP,
  ORIGINS,
  PERSONAL_DATA,
  REVIEW_STATES,
  STAGES,
  VISIBILITIES,
  type Grouping,
} from '@registry/contracts';
import { tableColumns } from '@registry/record';
import { PageQuery } from '../../../platform/http/paging';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Search } from '../../../platform/input/search.decorator';
import { SORTABLE } from './order/sort-keys';

const COLUMNS = tableColumns.systems.map(({ key }) => key);
const sorts = SORTABLE.flatMap((key) => [key, `-${key}`]);
/** Columns asked for at once. */
const COLUMNS_MOST = 60;

const IsTrue = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** What narrows the register; the same for the list, its count and its facets. */
export class SystemFilters {
  /** Words in name, summary or purpose, in English, French or German; names that are nearly right are found too. */
  @Search()
  q?: string;

  @Omittable()
  @Many()
  @IsIn([...HEADLINES, 'undetermined'], { each: true })
  class?: string[];

  @Omittable()
  @Many()
  @IsIn(STAGES, { each: true })
  stage?: string[];

  @Omittable()
  @Many()
  @IsIn(REVIEW_STATES, { each: true })
  reviewState?: string[];

  /** Codes of units: their systems and those of the units below. */
  @Omittable()
  @Many()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  unit?: string[];

  @Omittable()
  @Many()
  @IsIn(ORIGINS, { each: true })
  origin?: string[];

  @Omittable()
  @Many()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  supplier?: string[];

  /** Whether a component is a general-purpose AI model. */
  @Omittable()
  @Many()
  @IsIn(['yes', 'no'], { each: true })
  gpai?: string[];

  @Omittable()
  @Many()
  @IsIn(PERSONAL_DATA, { each: true })
  personalData?: string[];

  /** Codes of strategy actions. */
  @Omittable()
  @Many()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  action?: string[];

  @Omittable()
  @Many()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  tag?: string[];

  @Omittable()
  @Many()
  @IsIn(VISIBILITIES, { each: true })
  visibility?: string[];

  /** With duties past their day, or that would change and wait to be accepted. */
  @Omittable()
  @Many()
  @IsIn(DUTY_ALERTS, { each: true })
  duties?: string[];

  /** Of which the owner has left: kept by others, or by nobody. */
  @Omittable()
  @Many()
  @IsIn(KEEPERS, { each: true })
  keeper?: string[];

  /** The class that counts: the decided one, else the one that the answers give; `none` before there is one. */
  @Omittable()
  @Many()
  @IsIn([...HEADLINES, 'undetermined', NO_GROUP], { each: true })
  standing?: string[];

  @Omittable()
  @IsIn(['me'])
  owner?: 'me';

  /** Only those with which one may do this. */
  @Omittable()
  @IsIn(['link'])
  may?: 'link';
}

/** The same in an order. */
export class SortedSystems extends SystemFilters {
  /**
   * Any column, with a minus downwards; where nothing is known comes last. By relevance where one looks for text, else
   * last changed first.
   */
  @Omittable()
  @IsIn([...sorts, 'relevance'])
  sort?: string;

  /** Those that are alike by `sort`. */
  @Omittable()
  @IsIn(sorts)
  thenBy?: string;
}

/** The same as a table that somebody looks at. */
export class TableOfSystems extends SortedSystems {
  /** Keys of columns beside what each line tells, in their order. */
  @Omittable()
  @Many()
  @ArrayMaxSize(COLUMNS_MOST)
  @IsIn(COLUMNS, { each: true })
  columns?: string[];

  @Omittable()
  @IsIn(GROUPINGS)
  groupBy?: Grouping;
}

export class ListSystemsQuery extends IntersectionType(TableOfSystems, PageQuery) {
  /** Of `groupBy` one group alone, by its value. */
  @Omittable()
  @IsString()
  @MaxLength(64)
  group?: string;

  @Omittable()
  @IsTrue()
  @IsBoolean()
  count?: boolean;
}

/** What is grouped, and by what; without it, what all of it comes to. */
export class GroupSystemsQuery extends IntersectionType(SystemFilters, PickType(TableOfSystems, ['groupBy'])) {}
