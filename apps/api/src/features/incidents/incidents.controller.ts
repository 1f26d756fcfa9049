import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Incident, IncidentSummary, Page } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../platform/ground/without-undefined';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../platform/input/system-id';
import { ReadSystem } from '../systems';
import { CloseIncident } from './close-incident';
import {
  AddIncidentEventDto,
  CloseIncidentDto,
  InformOfIncidentDto,
  ListIncidentsQuery,
  ReportIncidentDto,
  TriageIncidentDto,
} from './dto/incidents.dto';
import { IncidentsQueries } from './incidents.queries';
import { InformOfIncident } from './inform-of-incident';
import { NoteEvent } from './note-event';
import { ReportIncident } from './report-incident';
import { TriageIncident } from './triage-incident';

/** Incidents of one system. */
@ApiTags('Incidents')
@Controller('api/v1/systems/:id')
export class SystemIncidentsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: IncidentsQueries,
    private readonly reportIncident: ReportIncident,
  ) {}

  /** Newest first. */
  @Get('incidents')
  @Named('listSystemIncidents')
  @Allow('read', 'Incident')
  @Answers(200, 'IncidentSummary', 'page')
  async list(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: ListIncidentsQuery,
  ): Promise<Page<IncidentSummary>> {
    return this.queries.list(actor, query, await this.readSystem.execute(actor, key, 'incidents'));
  }

  /** Reports that something went wrong. */
  @Post('incidents')
  @Named('reportIncident')
  @Sends('ETag')
  @Allow('create', 'Incident')
  @Answers(201, 'Incident')
  async report(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Body() body: ReportIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Incident> {
    const id = await this.reportIncident.execute(actor, key, withoutUndefined(body));
    setVersion(reply, 1);
    return this.queries.get(actor, id);
  }
}

/** All incidents, and what happens to one. */
@ApiTags('Incidents')
@Controller('api/v1/incidents')
export class IncidentsController {
  constructor(
    private readonly queries: IncidentsQueries,
    private readonly triageIncident: TriageIncident,
    private readonly informOfIncident: InformOfIncident,
    private readonly noteEvent: NoteEvent,
    private readonly closeIncident: CloseIncident,
  ) {}

  /** Newest first. */
  @Get()
  @Named('listIncidents')
  @Allow('read', 'Incident')
  @Answers(200, 'IncidentSummary', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: ListIncidentsQuery): Promise<Page<IncidentSummary>> {
    return this.queries.list(actor, query);
  }

  @Get(':incidentId')
  @Named('getIncident')
  @Sends('ETag')
  @Allow('read', 'Incident')
  @Answers(200, 'Incident')
  async get(
    @CurrentActor() actor: Actor,
    @UuidParam('incidentId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Incident> {
    const incident = await this.queries.get(actor, id);
    setVersion(reply, incident.version);
    return incident;
  }

  /** Says whether it is serious (Art 3(49)), which sets the clock. */
  @Post(':incidentId/triages')
  @Named('triageIncident')
  @Sends('ETag')
  @Allow('triage', 'Incident')
  @Answers(201, 'Incident')
  async triage(
    @CurrentActor() actor: Actor,
    @UuidParam('incidentId') id: string,
    @IfMatch() version: number,
    @Body() body: TriageIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Incident> {
    await this.triageIncident.execute(actor, id, version, body);
    return this.get(actor, id, reply);
  }

  /** Writes down that the authority or the provider was told. */
  @Post(':incidentId/notifications')
  @Named('informOfIncident')
  @Sends('ETag')
  @Allow('update', 'Incident')
  @Answers(201, 'Incident')
  async inform(
    @CurrentActor() actor: Actor,
    @UuidParam('incidentId') id: string,
    @IfMatch() version: number,
    @Body() body: InformOfIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Incident> {
    await this.informOfIncident.execute(actor, id, version, body);
    return this.get(actor, id, reply);
  }

  /** Adds to the timeline. */
  @Post(':incidentId/events')
  @Named('addIncidentEvent')
  @Sends('ETag')
  @Allow('update', 'Incident')
  @Answers(201, 'Incident')
  async addEvent(
    @CurrentActor() actor: Actor,
    @UuidParam('incidentId') id: string,
    @IfMatch() version: number,
    @Body() body: AddIncidentEventDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Incident> {
    await this.noteEvent.execute(actor, id, version, body);
    return this.get(actor, id, reply);
  }

  /** Closes it with a report. */
  @Post(':incidentId/closings')
  @Named('closeIncident')
  @Sends('ETag')
  @Allow('triage', 'Incident')
  @Answers(201, 'Incident')
  async close(
    @CurrentActor() actor: Actor,
    @UuidParam('incidentId') id: string,
    @IfMatch() version: number,
    @Body() body: CloseIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Incident> {
    await this.closeIncident.execute(actor, id, version, body);
    return this.get(actor, id, reply);
  }
}
