import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, Max, Min } from 'class-validator';
import type { DocumentContent, NotifyDocument, SaveDocument } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';

export class SaveDocumentDto implements SaveDocument {
  @IsObject()
  content!: DocumentContent;

  @IsBoolean()
  isFinal!: boolean;
}

export class NotifyDocumentDto implements NotifyDocument {
  @Day()
  on!: string;

  @Omittable()
  @Line(300)
  reference?: string;
}

export class ReadDocumentQuery {
  /** Number of a version; the last when left out. */
  @Omittable()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  number?: number;
}
