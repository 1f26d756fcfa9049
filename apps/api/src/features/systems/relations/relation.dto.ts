import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import {
  COMPONENT_KINDS,
  HOSTINGS,
  DUPLICATE_CHOICES,
  RELATION_KINDS,
  type AddRelation,
  type Component,
  type ComponentKind,
  type Hosting,
  type DuplicateAnswer,
  type DuplicateChoice,
  type SaidRelation,
  type SettleRelation,
} from '@registry/contracts';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Text } from '../../../platform/input/text.decorator';

export class ComponentDto implements Component {
  @IsIn(COMPONENT_KINDS)
  kind!: ComponentKind;

  @Line(200)
  name!: string;

  @IsOptional()
  @Line(100)
  version: string | null = null;

  @IsOptional()
  @Line(200)
  supplier: string | null = null;

  @IsOptional()
  @Line(100)
  licence: string | null = null;

  @IsOptional()
  @IsBoolean()
  isGeneralPurpose: boolean | null = null;

  @IsOptional()
  @IsIn(HOSTINGS)
  hosting: Hosting | null = null;
}

export class DuplicateAnswerDto implements DuplicateAnswer {
  @Line(64)
  to!: string;

  @IsIn(DUPLICATE_CHOICES)
  choice!: DuplicateChoice;

  @Text(1000)
  reason!: string;
}

export class AddRelationDto implements AddRelation {
  @Line(64)
  to!: string;

  @IsIn(RELATION_KINDS)
  kind!: SaidRelation;

  @Omittable()
  @Text(1000)
  reason?: string;
}

export class SettleRelationDto implements SettleRelation {
  @IsIn(['confirmed', 'rejected'])
  state!: 'confirmed' | 'rejected';

  @Omittable()
  @Text(1000)
  reason?: string;
}
