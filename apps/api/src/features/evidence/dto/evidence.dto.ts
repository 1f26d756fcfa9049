import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { AddLink, WithdrawEvidence } from '@registry/contracts';
import { Day } from '../../../platform/http/day.decorator';
import { Omittable } from '../../../platform/http/omittable.decorator';
import { Text } from '../../../platform/http/text.decorator';

/** About a file; the file itself is the body, as `application/octet-stream`. */
export class AddFileQuery {
  @Text(300)
  title!: string;

  /** What it was called. */
  @IsString() @MinLength(1) @MaxLength(255)
  name!: string;

  @Omittable() @Day()
  validUntil?: string;
}

export class AddLinkDto implements AddLink {
  @Text(300)
  title!: string;

  @IsString() @MaxLength(2000) @Matches(/^https?:\/\/[^\s]+$/, { message: '$property must be an address that begins with https:// or http://' })
  url!: string;

  @Omittable() @Day()
  validUntil?: string;
}

export class WithdrawEvidenceDto implements WithdrawEvidence {
  @Text(1000)
  reason!: string;
}
