import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, Matches, MaxLength } from 'class-validator';
import { DELIVERY_STATES, type AddWebhook, type ChangeWebhook, type DeliveryState } from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';

/** One intent, e.g. `review.decide`, or a whole room, e.g. `review.*`. */
const INTENT = /^[a-z]+(-[a-z]+)*\.(\*|[a-z]+(-[a-z]+)*)$/;

export class AddWebhookDto implements AddWebhook {
  @Line(100)
  name!: string;

  @Line(2000)
  url!: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  @Matches(INTENT, { each: true })
  intents?: string[];
}

export class ChangeWebhookDto implements ChangeWebhook {
  @Omittable()
  @Line(100)
  name?: string;

  @Omittable()
  @Line(2000)
  url?: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @MaxLength(100, { each: true })
  @Matches(INTENT, { each: true })
  intents?: string[];

  @Omittable()
  @IsBoolean()
  isActive?: boolean;
}

export class ListDeliveriesQuery extends PageQuery {
  @Omittable()
  @Many()
  @IsIn(DELIVERY_STATES, { each: true })
  state?: DeliveryState[];
}
