import { PartialType } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { ChangeUnit, CreateUnit } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Line } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

const code = /^[A-Z0-9][A-Z0-9.]{0,39}$/;
const message = '$property must be capital letters, digits and dots, e.g. CNECT.A.1';

export class CreateUnitDto implements CreateUnit {
  @Matches(code, { message })
  code!: string;

  @Line(200)
  nameEn!: string;

  @Line(200)
  nameFr!: string;

  @IsOptional()
  @Line(200)
  nameDe?: string | null;

  @IsOptional()
  @Uuid()
  parentId?: string | null;

  @IsOptional()
  @Day()
  activeFrom?: string | null;
}

export class ChangeUnitDto extends PartialType(CreateUnitDto, { skipNullProperties: false }) implements ChangeUnit {
  @IsOptional()
  @Day()
  activeTo?: string | null;
}
