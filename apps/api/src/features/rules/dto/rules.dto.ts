import { IsIn, IsObject, IsOptional } from 'class-validator';
import { RULE_LAYERS, type ProposeRules, type RuleLayer, type WithdrawRules } from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
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

export class WithdrawRulesDto implements WithdrawRules {
  @Omittable()
  @Text(2000)
  reason?: string;
}

export class DayQuery {
  @IsOptional()
  @Day()
  on?: string;
}
