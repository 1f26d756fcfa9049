import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import {
  DECISION_KINDS,
  FREE_DAY_KINDS,
  HEADLINES,
  QUEUE_AGES,
  QUEUES,
  VERDICTS,
  type AnswerQuestions,
  type AskedQuestion,
  type AssignReview,
  type ConsentToDecision,
  type DecideReview,
  type DecisionKind,
  type EnterAbsence,
  type FreeDayKind,
  type GivenAnswer,
  type Headline,
  type KeepFreeDay,
  type Queue,
  type QueueAge,
  type ReturnReview,
  type ReviewPolicy,
  type SubmitForReview,
  type Verdict,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/input/day.decorator';
import { Items } from '../../../platform/input/items.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, OptionalLine, OptionalText, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class QueueQuery extends PageQuery {
  /** Whose cases, and in which state. */
  @IsIn(QUEUES)
  queue: Queue = 'open';

  /** Only those with so many working days left. */
  @Omittable()
  @IsIn(QUEUE_AGES)
  left?: QueueAge;
}

export class SubmitForReviewDto implements SubmitForReview {
  @OptionalText(2000)
  message?: string;
}

export class AssignReviewDto implements AssignReview {
  @Uuid()
  officer!: string;
}

class AskedQuestionDto implements AskedQuestion {
  @Text(2000)
  question!: string;

  @Omittable()
  @Line(100)
  factKey?: string;
}

export class ReturnReviewDto implements ReturnReview {
  @Items(() => AskedQuestionDto, { least: 1, most: 20 })
  questions!: AskedQuestionDto[];
}

class GivenAnswerDto implements GivenAnswer {
  @Uuid()
  question!: string;

  @Text(4000)
  answer!: string;
}

export class AnswerQuestionsDto implements AnswerQuestions {
  @Items(() => GivenAnswerDto, { least: 1, most: 100 })
  answers!: GivenAnswerDto[];
}

export class DecideReviewDto implements DecideReview {
  @IsIn(DECISION_KINDS)
  kind!: DecisionKind;

  @Matches(/^[0-9a-f]{64}$/)
  assessmentDigest!: string;

  @IsOptional()
  @IsIn(HEADLINES)
  class?: Headline;

  @OptionalText(8000)
  justification?: string;

  @OptionalLine(400)
  legalBasis?: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @Uuid({ each: true })
  evidence?: string[];
}

export class ConsentToDecisionDto implements ConsentToDecision {
  @Uuid()
  decision!: string;

  @IsIn(VERDICTS)
  verdict!: Verdict;

  @OptionalText(8000)
  reason?: string;
}

export class EnterAbsenceDto implements EnterAbsence {
  @Day()
  from!: string;

  @Day()
  until!: string;

  @Uuid()
  standIn!: string;
}

export class ReviewPolicyDto implements ReviewPolicy {
  @IsInt()
  @Min(1)
  @Max(60)
  takeDays!: number;

  @IsInt()
  @Min(1)
  @Max(250)
  decideDays!: number;

  @IsInt()
  @Min(1)
  @Max(60)
  validMonths!: number;

  @IsInt()
  @Min(1)
  @Max(60)
  validMonthsHighRisk!: number;

  @IsBoolean()
  rotates!: boolean;

  @Omittable()
  @IsInt()
  @Min(0)
  @Max(250)
  dutyGraceDays?: number;
}

export class YearQuery {
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}

export class KeepFreeDayDto implements KeepFreeDay {
  @IsIn(FREE_DAY_KINDS)
  kind!: FreeDayKind;

  @Line(200)
  nameEn!: string;

  @Line(200)
  nameFr!: string;

  @Line(200)
  nameDe!: string;
}
