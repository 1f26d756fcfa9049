import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { HEADLINES, REVIEW_STATES, STAGES } from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';

export type SystemSort = 'name' | 'reference' | 'changedAt';
const sorts = ['name', '-name', 'reference', '-reference', 'changedAt', '-changedAt'];

const many = Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

export class ListSystemsQuery extends PageQuery {
  @IsOptional() @IsIn(sorts)
  sort: string = '-changedAt';

  @IsOptional() @IsString() @MaxLength(200)
  q?: string;

  @IsOptional() @many @IsIn([...HEADLINES, 'undetermined'], { each: true })
  class?: string[];

  @IsOptional() @many @IsIn(STAGES, { each: true })
  stage?: string[];

  @IsOptional() @many @IsIn(REVIEW_STATES, { each: true })
  reviewState?: string[];

  @IsOptional() @IsIn(['me'])
  owner?: 'me';

  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  count?: boolean;
}
