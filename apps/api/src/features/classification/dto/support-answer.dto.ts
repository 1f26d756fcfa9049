import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import type { SupportAnswer } from '@registry/contracts';

export class SupportAnswerDto implements SupportAnswer {
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  evidence!: string[];
}
