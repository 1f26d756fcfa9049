import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { IncidentsController, SystemIncidentsController } from './incidents.controller';
import { IncidentsQueries } from './incidents.queries';
import { IncidentsRepository } from './incidents.repository';
import { KeepIncident } from './keep-incident';
import { ReportIncident } from './report-incident';

@Module({
  imports: [SystemsModule],
  controllers: [SystemIncidentsController, IncidentsController],
  providers: [IncidentsRepository, IncidentsQueries, ReportIncident, KeepIncident],
})
export class IncidentsModule {}
