import { HEADLINES, type HeadlineOrOpen } from '@registry/contracts';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/input/day.decorator';
import { Many } from '../../../platform/input/many.decorator';

const FINDINGS_MOST = 40;

export class StandingQuery extends PageQuery {
  /** The day; today unless told. */
  @IsOptional()
  @Day()
  on?: string;

  /** Rules to read the answers by, instead of those of the day. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  rules?: string;

  /** Lists systems of these classes on that day. */
  @IsOptional()
  @Many()
  @IsIn([...HEADLINES, 'undetermined'], { each: true })
  class?: HeadlineOrOpen[];

  /** Lists systems for which the day of this duty has come by then. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  duty?: string;

  /** Counts, and lists, systems for which one of these rules holds or is open. */
  @IsOptional()
  @Many()
  @ArrayMaxSize(FINDINGS_MOST)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  finding?: string[];

  /** Lists only systems for which something differs from today. */
  @IsOptional()
  @IsIn(['yes'])
  differing?: 'yes';
}
