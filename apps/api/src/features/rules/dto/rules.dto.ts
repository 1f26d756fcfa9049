import { IsIn, IsObject, IsOptional } from 'class-validator';
import { RULE_LAYERS, type ProposeRules, type RuleLayer } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Text } from '../../../platform/input/text.decorator';

export class ProposeRulesDto implements ProposeRules {
  @IsIn(RULE_LAYERS)
  layer!: RuleLayer;

  /** Checked against the form of rules when it is used. */
  @IsObject()
  content!: Record<string, unknown>;

  @Text(2000)
  reason!: string;
}

export class DayQuery {
  @IsOptional()
  @Day()
  on?: string;
}
