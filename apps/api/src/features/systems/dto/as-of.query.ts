import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/http/day.decorator';

export class AsOfQuery {
  @Day()
  day!: string;
}

export class ListAsOfQuery extends PageQuery {
  @Day()
  day!: string;

  /** In the name of that day or the reference. */
  @IsOptional() @IsString() @MaxLength(200)
  q?: string;
}
