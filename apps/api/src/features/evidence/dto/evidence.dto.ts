import type { AddLink, EvidenceAdded, WithdrawEvidence } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Address, Line, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

/** About a file; the file itself is the body, as `application/octet-stream`. */
export class AddFileQuery {
  @Line(300)
  title!: string;

  /** What it was called. */
  @Line(255)
  name!: string;

  @Omittable()
  @Day()
  standsFor?: string;

  @Omittable()
  @Day()
  validUntil?: string;
}

export class AddLinkDto implements AddLink {
  @Line(300)
  title!: string;

  @Address(2000)
  url!: string;

  @Omittable()
  @Day()
  standsFor?: string;

  @Omittable()
  @Day()
  validUntil?: string;
}

/** What a file that is sent ahead was called. */
export class SendFileQuery {
  @Line(255)
  name!: string;
}

export class EvidenceAddedDto implements EvidenceAdded {
  @Line(300)
  title!: string;

  @Omittable()
  @Uuid()
  file?: string;

  @Omittable()
  @Address(2000)
  url?: string;

  @Omittable()
  @Day()
  standsFor?: string;

  @Omittable()
  @Day()
  validUntil?: string;
}

export class WithdrawEvidenceDto implements WithdrawEvidence {
  @Text(1000)
  reason!: string;
}
