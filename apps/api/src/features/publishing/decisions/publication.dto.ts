import { ArrayMaxSize, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  BULK_MOST,
  PUBLICATION_DECISIONS,
  PUBLICATION_STANDINGS,
  type DecidePublication,
  type DecidePublications,
  type PublicationDecision,
  type PublicationStanding,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { IntersectionType } from '@nestjs/swagger';
import { Items } from '../../../platform/input/items.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Search } from '../../../platform/input/search.decorator';
import { Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class DecidePublicationDto implements DecidePublication {
  @IsIn(PUBLICATION_DECISIONS)
  decision!: PublicationDecision;

  @Text(2000)
  reason!: string;
}

class SeenPublicationDto {
  @Uuid()
  id!: string;

  /** Of its publication, not of the record. */
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;
}

export class DecidePublicationsDto extends DecidePublicationDto implements DecidePublications {
  @Items(() => SeenPublicationDto, { least: 1, most: BULK_MOST, unique: 'id' })
  systems!: SeenPublicationDto[];
}

/** What narrows the records, and how many stand how. */
export class PublicationFilters {
  /** Words in name, reference, summary or purpose, as in the register. */
  @Search()
  q?: string;

  /** Codes of units: their records and those of the units below. */
  @Omittable()
  @Many()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  unit?: string[];
}

export class ListPublicationsQuery extends IntersectionType(PublicationFilters, PageQuery) {
  @Omittable()
  @IsIn(PUBLICATION_STANDINGS)
  standing?: PublicationStanding;
}
