import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import {
  DUTY_STANDINGS,
  DUTY_STATES,
  type AcceptDuties,
  type ChangeDuty,
  type DutyStanding,
  type DutyState,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/input/day.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class ListDutiesQuery extends PageQuery {
  /** Duties that one sees to oneself, or that nobody else does on one's own systems. */
  @Omittable()
  @IsIn(['me'])
  responsible?: 'me';

  @Omittable()
  @Many()
  @IsIn(DUTY_STATES, { each: true })
  state?: DutyState[];

  @Omittable()
  @Many()
  @IsIn(DUTY_STANDINGS, { each: true })
  standing?: DutyStanding[];

  /** Code of a unit: its systems and those of the units below. */
  @Omittable()
  @IsString()
  @MaxLength(64)
  unit?: string;

  /** First day of a quarter: duties due in it. */
  @Omittable()
  @Day()
  @Matches(/-(01|04|07|10)-01$/, { message: '$property must be the first day of a quarter' })
  quarter?: string | undefined;

  /** Id of a duty in the rules. */
  @Omittable()
  @IsString()
  @MaxLength(100)
  key?: string;
}

export class AcceptDutiesDto implements AcceptDuties {
  @Matches(/^[0-9a-f]{64}$/)
  assessmentDigest!: string;
}

export class ChangeDutyDto implements ChangeDuty {
  @Omittable()
  @IsIn(DUTY_STATES)
  state?: DutyState;

  @Omittable()
  @Text(2000)
  reason?: string;

  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Text(4000)
  note?: string | null;

  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Uuid()
  responsible?: string | null;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @Uuid({ each: true })
  evidence?: string[];
}
