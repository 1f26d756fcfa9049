import { Matches } from 'class-validator';
import type { MakePublicSet, WithdrawPublicSet } from '@registry/contracts';
import { Text } from '../../../platform/input/text.decorator';

export class MakePublicSetDto implements MakePublicSet {
  @Matches(/^[0-9a-f]{64}$/, { message: '$property must be a SHA-256 in hex' })
  digest!: string;
}

export class WithdrawPublicSetDto implements WithdrawPublicSet {
  @Text(2000)
  reason!: string;
}
