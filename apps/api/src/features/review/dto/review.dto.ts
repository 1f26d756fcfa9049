import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { DECISION_KINDS, HEADLINES, type DecideReview, type DecisionKind, type Headline, type SubmitForReview } from '@registry/contracts';

export class SubmitForReviewDto implements SubmitForReview {
  @IsOptional() @IsString() @MaxLength(2000)
  message?: string;
}

export class DecideReviewDto implements DecideReview {
  @IsIn(DECISION_KINDS)
  kind!: DecisionKind;

  @Matches(/^[0-9a-f]{64}$/)
  assessmentDigest!: string;

  @IsOptional() @IsIn(HEADLINES)
  class?: Headline;

  @IsOptional() @IsString() @MaxLength(8000)
  justification?: string;

  @IsOptional() @IsString() @MaxLength(400)
  legalBasis?: string;
}
