import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/paging';
import { Search } from '../../../platform/input/search.decorator';

export class ListActionsQuery extends PageQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]))
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  sector?: string[];

  @IsOptional()
  @IsIn(['flagship', 'other'])
  kind?: 'flagship' | 'other';

  @Search()
  q?: string;
}
