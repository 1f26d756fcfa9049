import { IsIn } from 'class-validator';
import { ROLES, type AnswerAccessRequest, type AskForAccess, type Role } from '@registry/contracts';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Text } from '../../../platform/input/text.decorator';

export class AskForAccessDto implements AskForAccess {
  @Text(1000)
  reason!: string;

  @Omittable()
  @Line(64)
  unit?: string;
}

export class AnswerAccessRequestDto implements AnswerAccessRequest {
  @IsIn(['granted', 'refused'])
  state!: 'granted' | 'refused';

  @Omittable()
  @Line(64)
  unit?: string;

  @Omittable()
  @IsIn(ROLES)
  role?: Role;

  @Omittable()
  @Text(1000)
  answer?: string;
}
