import { ArrayMaxSize, ArrayUnique, IsArray } from 'class-validator';
import type { SupportAnswer } from '@registry/contracts';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class SupportAnswerDto implements SupportAnswer {
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Uuid({ each: true })
  evidence!: string[];
}
