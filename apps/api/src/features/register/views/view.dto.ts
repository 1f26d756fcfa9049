import { IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, ValidateNested } from 'class-validator';
import type { ChangeView, SaveView } from '@registry/contracts';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';
import { ListSystemsQuery, SystemFilters } from '../list/list-systems.query';

/** What a view keeps: neither page nor count. */
export class ViewFilters extends IntersectionType(SystemFilters, PickType(ListSystemsQuery, ['sort'])) {}

export class SaveViewDto implements Omit<SaveView, 'filters'> {
  @Line(100)
  name!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ViewFilters)
  filters!: ViewFilters;

  @Omittable()
  @IsBoolean()
  isShared?: boolean;
}

export class ChangeViewDto
  extends PartialType(SaveViewDto, { skipNullProperties: false })
  implements Omit<ChangeView, 'filters'> {}
