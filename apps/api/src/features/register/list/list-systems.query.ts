import { IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import {
  DUTY_ALERTS,
  HEADLINES,
  KEEPERS,
  ORIGINS,
  PERSONAL_DATA,
  REVIEW_STATES,
  STAGES,
  VISIBILITIES,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Search } from '../../../platform/input/search.decorator';

export type SystemSort = 'name' | 'reference' | 'changedAt' | 'relevance';
const sorts = ['name', '-name', 'reference', '-reference', 'changedAt', '-changedAt', 'relevance'];

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
  /** By relevance where one looks for text, else last changed first. */
  @Omittable()
  @IsIn(sorts)
  sort?: string;
}

export class ListSystemsQuery extends IntersectionType(SortedSystems, PageQuery) {
  @Omittable()
  @IsTrue()
  @IsBoolean()
  count?: boolean;
}
