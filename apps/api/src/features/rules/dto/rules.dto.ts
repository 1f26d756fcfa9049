import { IsIn, IsObject, IsOptional, Matches } from 'class-validator';
import { RULE_LAYERS, type ProposeRules, type RuleLayer } from '@registry/contracts';
import { Text } from '../../../platform/http/text.decorator';

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
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '$property must be a day like 2026-12-02' })
  on?: string;
}
