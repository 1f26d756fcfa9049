import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import {
  BULK_MOST,
  STAGES,
  type ApplyBulkChange,
  type BulkChange,
  type PreviewBulkChange,
  type Stage,
} from '@registry/contracts';
import { Items } from '../../../platform/input/items.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Lines, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';
import { SystemFilters } from '../list/list-systems.query';

export class BulkChangeDto implements BulkChange {
  @Omittable()
  @Uuid()
  owner?: string;

  @Omittable()
  @Line(64)
  unit?: string;

  @Omittable()
  @IsIn(STAGES)
  stage?: Stage;

  @Omittable()
  @Text(1000)
  retirementReason?: string;

  @Omittable()
  @Lines(50, 20)
  addTags?: string[];

  @Omittable()
  @Lines(50, 20)
  removeTags?: string[];
}

export class PreviewBulkChangeDto implements Omit<PreviewBulkChange, 'filters'> {
  @Omittable()
  @IsArray()
  @ArrayMaxSize(BULK_MOST)
  @Uuid({ each: true })
  systems?: string[];

  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => SystemFilters)
  filters?: SystemFilters;

  @IsObject()
  @ValidateNested()
  @Type(() => BulkChangeDto)
  change!: BulkChangeDto;
}

export class SeenSystemDto {
  @Uuid()
  id!: string;

  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;
}

export class ApplyBulkChangeDto implements ApplyBulkChange {
  @IsObject()
  @ValidateNested()
  @Type(() => BulkChangeDto)
  change!: BulkChangeDto;

  @Items(() => SeenSystemDto, { least: 1, most: BULK_MOST, unique: 'id' })
  systems!: SeenSystemDto[];

  @Omittable()
  @Text(1000)
  reason?: string;
}
