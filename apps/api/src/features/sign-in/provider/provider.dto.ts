import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { Omittable } from '../../../platform/input/omittable.decorator';

export class LeaveQuery {
  /** Where to go on after signing in: a path of the register. */
  @Omittable()
  @IsString()
  @MaxLength(2000)
  to?: string;
}

export class BackChannelLogoutDto {
  @ApiProperty()
  @IsString()
  @MaxLength(20_000)
  logout_token!: string;
}
