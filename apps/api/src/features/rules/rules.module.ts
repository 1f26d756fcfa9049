import { Module } from '@nestjs/common';
import { ProposeRules } from './propose-rules';
import { RulesController } from './rules.controller';
import { RulesInForce } from './rules-in-force';
import { RulesQueries } from './rules.queries';
import { RulesRepository } from './rules.repository';
import { WithdrawRules } from './withdraw-rules';

@Module({
  controllers: [RulesController],
  providers: [RulesInForce, RulesRepository, RulesQueries, ProposeRules, WithdrawRules],
  exports: [RulesInForce, RulesRepository, RulesQueries],
})
export class RulesModule {}
