import {
  APPLY_WHICH,
  FAULTS_FORMATS,
  ROW_DECISIONS,
  ROW_KINDS,
  ROW_OUTCOMES,
  type ApplyImport,
  type ApplyWhich,
  type DecideRows,
  type FaultsFormat,
  type ImportMapping,
  type MapImport,
  type MendRow,
  type ReadImport,
  type RowDecision,
  type RowKind,
  type RowOutcome,
} from '@registry/contracts';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, Max, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '../../../platform/http/paging';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line } from '../../../platform/input/text.decorator';
import { DELIMITERS } from '../reading/delimiter';
import { ENCODINGS } from '../reading/encoding';

/** About a file of records; the file itself is the body, as `application/octet-stream`. */
export class ReceiveImportQuery {
  /** What it was called. */
  @Line(255)
  name!: string;

  /** Where it comes from, as people call it; ids are unique within a source. */
  @Line(100)
  source!: string;
}

export class ListRowsQuery extends PageQuery {
  @Omittable()
  @Many()
  @IsIn(ROW_KINDS, { each: true })
  kind?: RowKind[];

  @Omittable()
  @Many()
  @IsIn(ROW_OUTCOMES, { each: true })
  outcome?: RowOutcome[];
}

export class ColumnValuesQuery {
  /** Header of the column. */
  @Line(32_767)
  column!: string;

  /** Field of ours as which each cell is read. */
  @Omittable()
  @Line(50)
  field?: string;
}

export class ExportFaultsQuery {
  @IsIn(FAULTS_FORMATS)
  format!: FaultsFormat;
}

export class ReadImportDto implements ReadImport {
  @Omittable()
  @IsIn(ENCODINGS)
  encoding?: string;

  @Omittable()
  @IsIn(DELIMITERS)
  delimiter?: string;

  @Omittable()
  @Line(255)
  sheet?: string;

  @Omittable()
  @IsInt()
  @Min(1)
  @Max(1000)
  headerRow?: number;
}

export class MapImportDto implements MapImport {
  /** Each column and value is read against the fields of the record. */
  @IsObject()
  mapping!: ImportMapping;
}

export class DecideRowsDto implements DecideRows {
  @Omittable()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(2_000_000, { each: true })
  rows?: number[];

  @Omittable()
  @IsIn(ROW_KINDS)
  kind?: RowKind;

  @ValidateIf(({ decision }: DecideRows) => decision !== null)
  @IsIn(ROW_DECISIONS)
  decision!: RowDecision | null;

  @Omittable()
  @Line(64)
  system?: string;
}

export class MendRowDto implements MendRow {
  /** Text by header; read as the file is. */
  @IsObject()
  cells!: Record<string, string>;
}

export class ApplyImportDto implements ApplyImport {
  @IsIn(APPLY_WHICH)
  which!: ApplyWhich;
}
