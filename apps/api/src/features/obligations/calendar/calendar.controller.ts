import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { CalendarAddress, CreateCalendar as Wanted, NewCalendarAddress } from '@registry/contracts';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { AllowAnySession, Public } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { SecretAnswer } from '../../../platform/ground/secret-answer.decorator';
import { sha256 } from '../../../platform/ground/sha256';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { Uuid } from '../../../platform/input/uuid.decorator';
import { Refusal } from '../../../platform/problems/refusal';
import { CalendarAddresses } from './calendar-addresses';
import { CreateCalendar } from './create-calendar';
import { DutyCalendar } from './duty-calendar.query';
import { RevokeCalendar } from './revoke-calendar';

/** In the query and not in the path: what people look for is written down nowhere, so neither is this. */
const PATH = 'calendar/duties.ics';

class CalendarQuery {
  @IsString()
  @MaxLength(100)
  token!: string;
}

export class CreateCalendarDto implements Wanted {
  @ValidateIf((_, value) => value !== null)
  @Uuid()
  replaces!: string | null;
}

/** By the name that it was called with, which is one of ours. */
const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.headers.host ?? ''}`;

/** The address of one's own calendar, and what calendar programs read there. */
@ApiTags('Duties')
@Controller()
export class CalendarController {
  constructor(
    private readonly addresses: CalendarAddresses,
    private readonly createCalendar: CreateCalendar,
    private readonly revokeCalendar: RevokeCalendar,
    private readonly calendar: DutyCalendar,
  ) {}

  /** The address of my calendar, when it was made and last used; none, or one. */
  @Get('api/v1/calendars')
  @Named('listCalendars')
  @AllowAnySession()
  @Answers(200, 'CalendarAddress', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: CalendarAddress[] }> {
    return { items: await this.addresses.of(actor.id) };
  }

  /** Makes an address for my calendar, in place of the one before; it is in this answer and never shown again. */
  @Post('api/v1/calendars')
  @Named('createCalendar')
  @AllowAnySession()
  @SecretAnswer()
  @Answers(201, 'NewCalendarAddress')
  async create(
    @CurrentActor() actor: Actor,
    @Body() { replaces }: CreateCalendarDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewCalendarAddress> {
    const { id, createdAt, secret } = await this.createCalendar.execute(actor, replaces);
    void reply.header('cache-control', 'no-store');
    return {
      id,
      createdAt: createdAt.toISOString(),
      usedAt: null,
      address: `${originOf(request)}/${PATH}?token=${secret}`,
    };
  }

  /** Ends the address of my calendar at once. */
  @Delete('api/v1/calendars/:id')
  @Named('revokeCalendar')
  @HttpCode(204)
  @AllowAnySession()
  revoke(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.revokeCalendar.execute(actor, id);
  }

  /** For calendar programs. What was never an address, was revoked, and whose person has left look alike. */
  @Get(PATH)
  @Public()
  @ApiExcludeEndpoint()
  async read(
    @Query() { token }: CalendarQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.calendar.read(token, originOf(request));
    if (text === null) throw new Refusal('record.not-found');
    const digest = sha256(text);
    // Weak, because the text may travel compressed.
    void reply.headers({ etag: `W/"${digest}"`, 'cache-control': 'private, no-cache' });
    if (request.headers['if-none-match']?.includes(`"${digest}"`) === true) await reply.status(304).send();
    else
      await reply
        .headers({
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'attachment; filename="duties.ics"',
        })
        .send(text);
  }
}
