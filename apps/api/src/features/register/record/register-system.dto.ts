import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, Matches, ValidateNested } from 'class-validator';
import {
  COMPONENTS_MOST,
  ORIGINS,
  STAGES,
  VISIBILITIES,
  type ChangeSystem,
  type HandOver,
  type Origin,
  type RegisterSystem,
  type Stage,
  type SystemDetails,
  type TakenFrom,
  type Visibility,
  type Withheld,
} from '@registry/contracts';
import { Items } from '../../../platform/input/items.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';
import { ComponentDto, DuplicateAnswerDto } from '../../systems';

export class TakenFromDto implements TakenFrom {
  @Line(200)
  file!: string;

  @Matches(/^[0-9a-f]{64}$/)
  sha256!: string;
}

export class RegisterSystemDto implements RegisterSystem {
  @Line(200)
  name!: string;

  @Text(500)
  summary!: string;

  @Line(64)
  unit!: string;

  @Text(4000)
  intendedPurpose!: string;

  @IsIn(STAGES)
  stage!: Stage;

  @IsIn(ORIGINS)
  origin!: Origin;

  /** Each value is read against the catalogue of fields. */
  @Omittable()
  @IsObject()
  details?: Partial<SystemDetails>;

  @Omittable()
  @Text(1000)
  retirementReason?: string;

  @Omittable()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;

  @Omittable()
  @Text(1000)
  restrictionReason?: string;

  @Omittable()
  @Items(() => ComponentDto, { most: COMPONENTS_MOST })
  components?: ComponentDto[];

  @Omittable()
  @Items(() => DuplicateAnswerDto, { most: 20 })
  likenesses?: DuplicateAnswerDto[];

  @Omittable()
  @ValidateNested()
  @Type(() => TakenFromDto)
  takenFrom?: TakenFromDto;
}

export class ChangeSystemDto
  extends PartialType(OmitType(RegisterSystemDto, ['likenesses']), { skipNullProperties: false })
  implements ChangeSystem
{
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @Uuid({ each: true })
  editors?: string[];

  /** Each field and reason is read against the record. */
  @Omittable()
  @IsObject()
  withheld?: Withheld;

  @Omittable()
  @Text(1000)
  reason?: string;
}

export class HandOverDto implements HandOver {
  @Uuid()
  to!: string;

  @Omittable()
  @Text(1000)
  reason?: string;
}
