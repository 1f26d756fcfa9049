import { IsIn, IsOptional } from 'class-validator';
import { ORIGINS, STAGES, type ChangeSystem, type Origin, type RegisterSystem, type Stage } from '@registry/contracts';
import { Text } from '../../../platform/http/text.decorator';

export class RegisterSystemDto implements RegisterSystem {
  @Text(200)
  name!: string;

  @Text(500)
  summary!: string;

  @Text(64)
  unit!: string;

  @Text(4000)
  intendedPurpose!: string;

  @IsIn(STAGES)
  stage!: Stage;

  @IsIn(ORIGINS)
  origin!: Origin;
}

export class ChangeSystemDto implements ChangeSystem {
  @IsOptional() @Text(200)
  name?: string;

  @IsOptional() @Text(500)
  summary?: string;

  @IsOptional() @Text(64)
  unit?: string;

  @IsOptional() @Text(4000)
  intendedPurpose?: string;

  @IsOptional() @IsIn(STAGES)
  stage?: Stage;

  @IsOptional() @IsIn(ORIGINS)
  origin?: Origin;
}
