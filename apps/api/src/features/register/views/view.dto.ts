import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, ValidateNested } from 'class-validator';
import { DENSITIES, type ChangeView, type Density, type SaveView } from '@registry/contracts';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';
import { TableOfSystems } from '../list/list-systems.query';

/** What a view keeps: neither page nor count. */
export class ViewFilters extends TableOfSystems {
  /** How high rows are. */
  @Omittable()
  @IsIn(DENSITIES)
  density?: Density;
}

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
