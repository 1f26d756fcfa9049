import { IsIn, IsObject, IsOptional } from 'class-validator';
import { ORIGINS, STAGES, type ChangeSystem, type Origin, type RegisterSystem, type Stage, type SystemDetails } from '@registry/contracts';
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

  /** Each value is read against the catalogue of fields. */
  @IsOptional() @IsObject()
  details?: Partial<SystemDetails>;

  @IsOptional() @Text(1000)
  retirementReason?: string;
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

  @IsOptional() @IsObject()
  details?: Partial<SystemDetails>;

  @IsOptional() @Text(1000)
  retirementReason?: string;

  @IsOptional() @Text(1000)
  reason?: string;
}
