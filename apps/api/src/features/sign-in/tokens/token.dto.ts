import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import type { CreateApiToken, TokenScope } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';

export class CreateApiTokenDto implements CreateApiToken {
  @Line(100)
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(/^[a-zA-Z]+:[a-zA-Z]+$/, { each: true })
  scopes!: TokenScope[];

  @Omittable()
  @Day()
  expiresOn?: string;
}
