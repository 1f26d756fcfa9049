import { IsString, MaxLength, MinLength } from 'class-validator';
import { Omittable } from '../../../platform/input/omittable.decorator';

/** What somebody has typed so far. */
export class FindDuplicatesQuery {
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  name!: string;

  @Omittable()
  @IsString()
  @MaxLength(4000)
  purpose?: string;

  @Omittable()
  @IsString()
  @MaxLength(200)
  supplier?: string;
}
