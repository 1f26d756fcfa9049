import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page, PersonDetail, PersonSummary } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { EndRole } from '../roles/end-role';
import { GrantRole } from '../roles/grant-role';
import { ChangePerson } from './change-person';
import { DeactivatePerson } from './deactivate-person';
import { EstablishPerson } from './establish-person';
import { People } from './people';
import { ChangePersonDto, CreatePersonDto, GrantRoleDto, ListPeopleQuery } from './person.dto';
import { PseudonymisePerson } from './pseudonymise-person';
import { ReactivatePerson } from './reactivate-person';

@ApiTags('People')
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly establishPerson: EstablishPerson,
    private readonly changePerson: ChangePerson,
    private readonly deactivatePerson: DeactivatePerson,
    private readonly reactivatePerson: ReactivatePerson,
    private readonly pseudonymisePerson: PseudonymisePerson,
    private readonly grantRole: GrantRole,
    private readonly endRole: EndRole,
  ) {}

  /** People by name, with unit and roles. */
  @Get()
  @Named('listPeople')
  @Allow('read', 'Person')
  @Answers(200, 'PersonSummary', 'page')
  list(@Query() query: ListPeopleQuery): Promise<Page<PersonSummary>> {
    return this.people.list(query);
  }

  /** One person with address and grants. */
  @Get(':id')
  @Named('getPerson')
  @Sends('ETag')
  @Allow('update', 'Person')
  @Answers(200, 'PersonDetail')
  get(@UuidParam('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PersonDetail> {
    return this.show(id, reply);
  }

  /** Enters a person, who has no role yet. */
  @Post()
  @Named('createPerson')
  @Sends('ETag', 'Location')
  @Allow('create', 'Person')
  @Answers(201, 'PersonDetail')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreatePersonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    const id = await this.establishPerson.execute(actor, body);
    void reply.header('location', `/api/v1/people/${id}`);
    return this.show(id, reply);
  }

  @Patch(':id')
  @Named('changePerson')
  @Sends('ETag')
  @Allow('update', 'Person')
  @Answers(200, 'PersonDetail')
  async change(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangePersonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    await this.changePerson.execute(actor, id, version, body);
    return this.show(id, reply);
  }

  /** Somebody has left: ends their sessions and lets nobody sign in as them. */
  @Post(':id/deactivations')
  @Named('deactivatePerson')
  @Sends('ETag')
  @Allow('update', 'Person')
  @Answers(201, 'PersonDetail')
  async deactivate(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    await this.deactivatePerson.execute(actor, id, version);
    return this.show(id, reply);
  }

  /** Somebody has come back. */
  @Post(':id/reactivations')
  @Named('reactivatePerson')
  @Sends('ETag')
  @Allow('update', 'Person')
  @Answers(201, 'PersonDetail')
  async reactivate(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    await this.reactivatePerson.execute(actor, id, version);
    return this.show(id, reply);
  }

  /** Forgets for good who somebody was who has left. */
  @Post(':id/pseudonymisations')
  @Named('pseudonymisePerson')
  @Sends('ETag')
  @Allow('update', 'Person')
  @Answers(201, 'PersonDetail')
  async pseudonymise(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    await this.pseudonymisePerson.execute(actor, id, version);
    return this.show(id, reply);
  }

  /** Gives a role for a time and a part of the organisation. */
  @Post(':id/grants')
  @Named('grantRole')
  @Sends('ETag')
  @Allow('grant', 'Person')
  @Answers(201, 'PersonDetail')
  async grant(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: GrantRoleDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    await this.grantRole.execute(actor, id, version, body);
    return this.show(id, reply);
  }

  /** Ends a role at once. */
  @Delete(':id/grants/:grantId')
  @Named('endRole')
  @Sends('ETag')
  @HttpCode(200)
  @Allow('grant', 'Person')
  @Answers(200, 'PersonDetail')
  async end(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('grantId') grantId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDetail> {
    await this.endRole.execute(actor, id, grantId, version);
    return this.show(id, reply);
  }

  private async show(id: string, reply: FastifyReply): Promise<PersonDetail> {
    const person = await this.people.get(id);
    setVersion(reply, person.version);
    return person;
  }
}
