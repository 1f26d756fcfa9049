import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FollowedView, SavedView } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { ChangeViewDto, SaveViewDto } from './view.dto';
import { ChangeView } from './change-view';
import { RemoveView } from './remove-view';
import { SaveView } from './save-view';
import { Views } from './views';

/** Whoever reads the register may keep views of it; a token needs a scope of its own for that. */
@ApiTags('Views')
@Controller('api/v1')
export class ViewsController {
  constructor(
    private readonly views: Views,
    private readonly saveView: SaveView,
    private readonly changeView: ChangeView,
    private readonly removeView: RemoveView,
  ) {}

  /** My views, then those that others share. */
  @Get('views')
  @Named('listViews')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SavedView', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: SavedView[] }> {
    return { items: await this.views.list(actor) };
  }

  @Post('views')
  @Named('saveView')
  @Sends('ETag')
  @Allow('create', 'View')
  @Answers(201, 'SavedView')
  async save(
    @CurrentActor() actor: Actor,
    @Body() body: SaveViewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return shown(await this.saveView.execute(actor, body), reply);
  }

  /** Renames, changes, shares a view of mine, or shares it no longer. */
  @Patch('views/:id')
  @Named('changeView')
  @Sends('ETag')
  @Allow('update', 'View')
  @Answers(200, 'SavedView')
  async change(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeViewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    return shown(await this.changeView.execute(actor, id, version, body), reply);
  }

  @Delete('views/:id')
  @Named('removeView')
  @HttpCode(204)
  @Allow('update', 'View')
  remove(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.removeView.execute(actor, id);
  }

  /** Follows a view; again: says that I have looked at it. */
  @Put('views/:id/subscription')
  @Named('followView')
  @Allow('update', 'View')
  @Answers(200, 'SavedView')
  follow(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<SavedView> {
    return this.views.follow(actor, id);
  }

  @Delete('views/:id/subscription')
  @Named('leaveView')
  @HttpCode(204)
  @Allow('update', 'View')
  leave(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.views.leave(actor, id);
  }

  /** The views I follow, with what is new in each since I looked. */
  @Get('views-followed')
  @Named('listFollowedViews')
  @Allow('read', 'AiSystem')
  @Answers(200, 'FollowedView', 'items')
  async followed(@CurrentActor() actor: Actor): Promise<{ items: FollowedView[] }> {
    return { items: await this.views.followed(actor) };
  }
}

function shown(view: SavedView, reply: FastifyReply): SavedView {
  setVersion(reply, view.version);
  return view;
}
