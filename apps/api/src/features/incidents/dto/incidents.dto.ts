import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  MaxLength,
} from 'class-validator';
import {
  INCIDENT_KINDS,
  INCIDENT_STATES,
  INFORMED,
  type AddIncidentEvent,
  type CloseIncident,
  type IncidentKind,
  type IncidentState,
  type Informed,
  type InformOfIncident,
  type ReportIncident,
  type TriageIncident,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Day, Instant } from '../../../platform/input/day.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Text } from '../../../platform/input/text.decorator';

export class ListIncidentsQuery extends PageQuery {
  @Omittable()
  @Many()
  @IsIn(INCIDENT_STATES, { each: true })
  state?: IncidentState[];

  /** Whether the last day to tell the authority has passed. */
  @Omittable()
  @IsIn(['true', 'false'])
  overdue?: 'true' | 'false';

  /** Whether it was found to be serious; neither of those on which nobody has said so yet. */
  @Omittable()
  @IsIn(['true', 'false'])
  serious?: 'true' | 'false';
}

export class ReportIncidentDto implements ReportIncident {
  @Line(200)
  title!: string;

  @Text(8000)
  description!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(INCIDENT_KINDS, { each: true })
  kinds!: IncidentKind[];

  @Omittable()
  @IsBoolean()
  isWidespread?: boolean;

  @Omittable()
  @Day()
  occurredOn?: string;

  @Omittable()
  @Instant()
  awareAt?: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  alsoSystems?: string[];
}

export class TriageIncidentDto implements TriageIncident {
  @IsBoolean()
  isSerious!: boolean;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(INCIDENT_KINDS, { each: true })
  kinds!: IncidentKind[];

  @IsBoolean()
  isWidespread!: boolean;

  @Text(4000)
  note!: string;
}

export class InformOfIncidentDto implements InformOfIncident {
  @IsIn(INFORMED)
  whom!: Informed;

  @Day()
  on!: string;

  @Omittable()
  @Line(300)
  reference?: string;
}

export class AddIncidentEventDto implements AddIncidentEvent {
  @Omittable()
  @Instant()
  at?: string;

  @Text(4000)
  text!: string;
}

export class CloseIncidentDto implements CloseIncident {
  @Text(4000)
  cause!: string;

  @Text(4000)
  correction!: string;

  @Text(4000)
  outcome!: string;
}
