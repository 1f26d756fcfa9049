import { IsIn } from 'class-validator';
import { ORIGINS, STAGES, type DraftAnswers, type DraftRecord, type Origin, type Stage } from '@registry/contracts';
import { Omittable } from '../../platform/input/omittable.decorator';
import { Line, Text } from '../../platform/input/text.decorator';
import { AnswersDto } from '../classification';

/** As long as a person may type in the same form. Whether a unit is there is said when the record is registered. */
export class DraftRecordDto implements DraftRecord {
  @Omittable()
  @Line(200)
  name?: string;

  @Omittable()
  @Text(500)
  summary?: string;

  @Omittable()
  @Text(4000)
  intendedPurpose?: string;

  @Omittable()
  @Line(64)
  unit?: string;

  @Omittable()
  @IsIn(STAGES)
  stage?: Stage;

  @Omittable()
  @Text(1000)
  retirementReason?: string;

  @Omittable()
  @IsIn(ORIGINS)
  origin?: Origin;

  @Omittable()
  @Line(200)
  supplier?: string;

  @Omittable()
  @Line(100)
  productVersion?: string;
}

export class DraftAnswersDto extends AnswersDto implements DraftAnswers {}
