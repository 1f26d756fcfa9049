import { FEED_KINDS, type ChangeFeed, type FeedKind } from '@registry/contracts';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';

export class FeedParam {
  /** Where the records come from, as people call it; ids are unique within a source. */
  @Line(100)
  source!: string;
}

export class ReceiveFeedQuery {
  /** What the file is called; the source where it is left out. */
  @Omittable()
  @Line(255)
  name?: string;

  /** Says what would become of it, and applies nothing. */
  @Omittable()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

export class ChangeFeedDto implements ChangeFeed {
  @IsArray()
  @ArrayMaxSize(2)
  @IsIn(FEED_KINDS, { each: true })
  applies!: FeedKind[];
}
