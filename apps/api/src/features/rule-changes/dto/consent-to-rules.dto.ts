import { Matches } from 'class-validator';
import type { ConsentToRules } from '@registry/contracts';

export class ConsentToRulesDto implements ConsentToRules {
  @Matches(/^[0-9a-f]{64}$/)
  digest!: string;
}
