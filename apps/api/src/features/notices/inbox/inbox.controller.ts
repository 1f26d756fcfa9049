import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { InboxCount, Notice, NoticePreferences, Page } from '@registry/contracts';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { Actor } from '../../../platform/ground/actor';
import { AllowAnySession } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { Inbox } from './inbox';
import { ChangeNoticePreferencesDto, ListNoticesQuery, ReadNoticeDto, ReadNoticesDto } from './inbox.dto';

/** One's own notices. */
@ApiTags('Notices')
@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly inbox: Inbox,
  ) {}

  /** Newest first. */
  @Get()
  @Named('listNotices')
  @AllowAnySession()
  @Answers(200, 'Notice', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: ListNoticesQuery): Promise<Page<Notice>> {
    return this.inbox.list(actor, query);
  }

  @Get('count')
  @Named('countNotices')
  @AllowAnySession()
  @Answers(200, 'InboxCount')
  async count(@CurrentActor() actor: Actor): Promise<InboxCount> {
    return { unread: await this.inbox.unread(actor) };
  }

  /** Marks one as read, or as unread again. */
  @Put(':noticeId/state')
  @Named('markNotice')
  @AllowAnySession()
  @HttpCode(204)
  mark(
    @CurrentActor() actor: Actor,
    @UuidParam('noticeId') id: string,
    @Body() { isRead }: ReadNoticeDto,
  ): Promise<void> {
    return this.inbox.mark(actor, id, isRead);
  }

  /** Marks all as read that one has seen. */
  @Post('readings')
  @Named('markNotices')
  @AllowAnySession()
  @HttpCode(204)
  markAll(@CurrentActor() actor: Actor, @Body() { until }: ReadNoticesDto): Promise<void> {
    return this.inbox.markAll(actor, new Date(until));
  }

  /** Which kinds are mailed, and when. */
  @Get('preferences')
  @Named('getNoticePreferences')
  @AllowAnySession()
  @Answers(200, 'NoticePreferences')
  preferences(@CurrentActor() actor: Actor): Promise<NoticePreferences> {
    return this.inbox.preferences(actor, this.config.mail !== null);
  }

  @Patch('preferences')
  @Named('changeNoticePreferences')
  @AllowAnySession()
  @Answers(200, 'NoticePreferences')
  async prefer(@CurrentActor() actor: Actor, @Body() body: ChangeNoticePreferencesDto): Promise<NoticePreferences> {
    await this.inbox.prefer(actor, body);
    return this.preferences(actor);
  }
}
