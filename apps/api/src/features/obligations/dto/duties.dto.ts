import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  DUTY_STANDINGS,
  DUTY_STATES,
  DUTY_TIMES,
  type AcceptDuties,
  type AnswerDuties,
  type ChangeDuty,
  type DutyStanding,
  type DutyState,
  type DutyTime,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/input/day.decorator';
import { Items } from '../../../platform/input/items.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';
import { EvidenceAddedDto } from '../../evidence';

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

  /** By when, as seen from today. */
  @Omittable()
  @IsIn(DUTY_TIMES)
  when?: DutyTime;

  /** Duties due on this day or later. */
  @Omittable()
  @Day()
  from?: string;

  /** Duties due on this day or before. */
  @Omittable()
  @Day()
  to?: string;

  /** Id of a system. */
  @Omittable()
  @Uuid()
  system?: string;

  /** Only duties that one may change. */
  @Omittable()
  @IsIn(['update'])
  may?: 'update';
}

export class DutyDaysQuery extends ListDutiesQuery {
  /** First day of a month. */
  @Day()
  @Matches(/-01$/, { message: '$property must be the first day of a month' })
  month!: string;
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

  @Omittable()
  @Items(() => EvidenceAddedDto, { most: 5 })
  adds?: EvidenceAddedDto[];
}

class SystemSeenDto {
  @Uuid()
  id!: string;

  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;
}

export class AnswerDutiesDto implements AnswerDuties {
  @IsString()
  @MaxLength(100)
  key!: string;

  @Items(() => SystemSeenDto, { least: 1, most: 100, unique: 'id' })
  systems!: SystemSeenDto[];

  @IsIn(DUTY_STATES)
  state!: DutyState;

  @Omittable()
  @Text(2000)
  reason?: string;

  @Omittable()
  @Text(4000)
  note?: string;

  @Omittable()
  @Items(() => EvidenceAddedDto, { most: 5 })
  adds?: EvidenceAddedDto[];
}
