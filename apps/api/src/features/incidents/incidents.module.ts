import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SystemsModule } from '../systems';
import { CloseIncident } from './close-incident';
import { IncidentEntity } from './incident';
import { IncidentCases } from './incident-case';
import { IncidentsController, SystemIncidentsController } from './incidents.controller';
import { IncidentsQueries } from './incidents.queries';
import { IncidentsRepository } from './incidents.repository';
import { InformOfIncident } from './inform-of-incident';
import { NoteEvent } from './note-event';
import { ReportIncident } from './report-incident';
import { TriageIncident } from './triage-incident';

@Module({
  imports: [TypeOrmModule.forFeature([IncidentEntity]), SystemsModule],
  controllers: [SystemIncidentsController, IncidentsController],
  providers: [
    IncidentsRepository,
    IncidentsQueries,
    IncidentCases,
    ReportIncident,
    TriageIncident,
    InformOfIncident,
    NoteEvent,
    CloseIncident,
  ],
  exports: [IncidentsQueries],
})
export class IncidentsModule {}
