import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import type { AnswerJoinRequest, AskToJoin, MergeSystems, UndoMerge } from '@registry/contracts';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class AskToJoinDto implements AskToJoin {
  @Omittable()
  @Text(1000)
  message?: string;
}

export class AnswerJoinRequestDto implements AnswerJoinRequest {
  @IsIn(['accepted', 'refused'])
  state!: 'accepted' | 'refused';

  @Omittable()
  @Text(1000)
  answer?: string;
}

export class UndoMergeDto implements UndoMerge {
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  intoVersion!: number;

  @Text(1000)
  reason!: string;
}

export class MergeSystemsDto extends UndoMergeDto implements MergeSystems {
  @Line(64)
  into!: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @Uuid({ each: true })
  lettingIn?: string[];
}

export class PreviewMergeQuery {
  @Line(64)
  into!: string;
}
