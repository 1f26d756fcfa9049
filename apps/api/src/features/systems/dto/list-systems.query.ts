import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { HEADLINES, REVIEW_STATES, STAGES } from '@registry/contracts';
import { Many } from '../../../platform/http/many.decorator';
import { PageQuery } from '../../../platform/http/paging';

export type SystemSort = 'name' | 'reference' | 'changedAt';
const sorts = ['name', '-name', 'reference', '-reference', 'changedAt', '-changedAt'];

export class ListSystemsQuery extends PageQuery {
  @IsOptional() @IsIn(sorts)
  sort: string = '-changedAt';

  @IsOptional() @IsString() @MaxLength(200)
  q?: string;

  @IsOptional() @Many() @IsIn([...HEADLINES, 'undetermined'], { each: true })
  class?: string[];

  @IsOptional() @Many() @IsIn(STAGES, { each: true })
  stage?: string[];

  @IsOptional() @Many() @IsIn(REVIEW_STATES, { each: true })
  reviewState?: string[];

  @IsOptional() @IsIn(['me'])
  owner?: 'me';

  /** Only those with which one may do this. */
  @IsOptional() @IsIn(['update', 'link'])
  may?: 'update' | 'link';

  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  count?: boolean;
}
