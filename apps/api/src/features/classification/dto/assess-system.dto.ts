import {
  IsObject,
  IsOptional,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { FactValue } from '@registry/classifier';
import { ANSWER_MEANS, type AnswerMeans, type AssessSystem } from '@registry/contracts';

const NOTE_MAX = 2000;

/** Whether it is an object of which each member is fine. */
const everyOf = (value: unknown, isFine: (member: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isFine);

@ValidatorConstraint({ name: 'notes' })
class Notes implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return everyOf(value, (note) => typeof note === 'string' && note.length <= NOTE_MAX);
  }

  defaultMessage(): string {
    return `each note must be a text of at most ${NOTE_MAX} characters`;
  }
}

@ValidatorConstraint({ name: 'means' })
class Means implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return everyOf(value, (means) => ANSWER_MEANS.some((one) => one === means));
  }

  defaultMessage(): string {
    return `each must be one of ${ANSWER_MEANS.join(', ')}`;
  }
}

/** The answers themselves are checked against the questions by the classifier. */
export class AnswersDto {
  @IsObject()
  facts!: Record<string, FactValue>;

  @IsOptional()
  @Validate(Notes)
  notes?: Record<string, string>;
}

export class AssessSystemDto extends AnswersDto implements AssessSystem {
  @IsOptional()
  @Validate(Means)
  means?: Record<string, AnswerMeans>;
}
