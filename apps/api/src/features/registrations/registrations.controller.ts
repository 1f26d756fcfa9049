import { Body, Controller, Get, Param, Post, Res, type PipeTransform } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Registration, type RegistrationState } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../platform/ground/without-undefined';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { ReadSystem } from '../systems';
import { NoteRegistrationDto, RetractRegistrationDto } from './dto/registrations.dto';
import { NoteRegistration } from './note-registration';
import { RegistrationsQueries } from './registrations.queries';
import { RetractRegistration } from './retract-registration';

const NUMBER = /^[1-9][0-9]{0,8}$/;

/** The number of an entry in a path; refuses with `record.not-found` what is none. */
class EntryNumberPipe implements PipeTransform<string, number> {
  static readonly schema = { pattern: NUMBER.source };

  transform(value: string): number {
    if (!NUMBER.test(value)) throw new Refusal('record.not-found');
    return Number(value);
  }
}

/** Annex VIII: what is to be handed in to the EU database, what is still missing, and what was handed in. */
@ApiTags('Documents')
@Controller('api/v1/systems/:id')
export class RegistrationsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: RegistrationsQueries,
    private readonly noteRegistration: NoteRegistration,
    private readonly retractRegistration: RetractRegistration,
  ) {}

  /** The form of each section that is owed or was registered, point by point. */
  @Get('registration')
  @Named('getRegistration')
  @Sends('ETag')
  @Allow('read', 'Duty')
  @Answers(200, 'RegistrationState')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationState> {
    return this.answer(await this.readSystem.execute(actor, key, 'documents'), reply);
  }

  /** What was registered, newest first, with what was retracted. */
  @Get('registrations')
  @Named('listRegistrations')
  @Allow('read', 'Duty')
  @Answers(200, 'Registration', 'items')
  async list(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: Registration[] }> {
    return { items: await this.queries.list(await this.readSystem.execute(actor, key, 'documents')) };
  }

  /**
   * Writes down that a section was registered, updated or withdrawn in the database. The points are kept as the form
   * has them now. `If-Match` as `getRegistration` gave it, `"1"` for the first.
   */
  @Post('registrations')
  @Named('noteRegistration')
  @Sends('ETag')
  @Allow('update', 'Duty')
  @Answers(201, 'RegistrationState')
  async note(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: NoteRegistrationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationState> {
    return this.answer(await this.noteRegistration.execute(actor, key, version, withoutUndefined(body)), reply);
  }

  /** Says that an entry should not have been made: it stays, and counts no more. */
  @Post('registrations/:number/retraction')
  @Named('retractRegistration')
  @Sends('ETag')
  @Allow('update', 'Duty')
  @Answers(201, 'RegistrationState')
  async retract(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('number', EntryNumberPipe) number: number,
    @IfMatch() version: number,
    @Body() { reason }: RetractRegistrationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationState> {
    return this.answer(
      await this.retractRegistration.execute(actor, { system: key, number }, version, { reason }),
      reply,
    );
  }

  private async answer(systemId: string, reply: FastifyReply): Promise<RegistrationState> {
    const found = await this.queries.of(systemId);
    setVersion(reply, found.version);
    return found;
  }
}
