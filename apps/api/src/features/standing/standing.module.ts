import { Module } from '@nestjs/common';
import { Snapshots } from '../../platform/database/snapshots';
import { RulesModule } from '../rules';
import { Standing } from './standing';
import { StandingController } from './standing.controller';

@Module({ imports: [RulesModule], controllers: [StandingController], providers: [Snapshots, Standing] })
export class StandingModule {}
