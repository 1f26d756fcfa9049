import { ArrayMaxSize, IsIn, IsString, MaxLength } from 'class-validator';
import { IntersectionType } from '@nestjs/swagger';
import { EXPORT_FORMATS, PERSON_LANGUAGES, type ExportFormat, type PersonLanguage } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { SortedSystems } from '../../register';

/** How a file of rows is written. */
export class ExportOptions {
  @IsIn(EXPORT_FORMATS)
  format!: ExportFormat;

  /** Keys of columns, in the order in which they are wanted; all of them when left out. */
  @Omittable()
  @Many()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  columns?: string[];

  /** Of the words in it; English when left out. */
  @Omittable()
  @IsIn(PERSON_LANGUAGES)
  language?: PersonLanguage;

  /** CSV as a spreadsheet opens it: semicolons, words instead of keys, and a byte order mark. */
  @Omittable()
  @IsIn(['excel'])
  variant?: 'excel';
}

export class ExportSystemsQuery extends IntersectionType(SortedSystems, ExportOptions) {
  /** A past day, of which the end is shown; now when left out. */
  @Omittable()
  @Day()
  asOf?: string;
}
