import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { EstablishStrategy } from './establish-strategy';
import { LinkAction } from './link-action';
import { LinksController } from './links.controller';
import { StrategyController } from './strategy.controller';
import { StrategyQueries } from './strategy.queries';
import { UnlinkAction } from './unlink-action';

@Module({
  imports: [SystemsModule],
  controllers: [StrategyController, LinksController],
  providers: [StrategyQueries, EstablishStrategy, LinkAction, UnlinkAction],
  exports: [EstablishStrategy, StrategyQueries],
})
export class StrategyModule {}
