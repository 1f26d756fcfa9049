import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BulkPreview, BulkResult } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Refuses } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { ApplyBulkChange } from '../../systems';
import { ApplyBulkChangeDto, PreviewBulkChangeDto } from './bulk.dto';
import { PreviewBulkChange } from './preview-bulk-change';

@ApiTags('Systems')
@Controller('api/v1/systems-changes')
export class BulkController {
  constructor(
    private readonly previewBulkChange: PreviewBulkChange,
    private readonly applyBulkChange: ApplyBulkChange,
  ) {}

  /** What one change of many systems would do to each. Changes nothing. */
  @Post('previews')
  @Named('previewBulkChange')
  @HttpCode(200)
  @Allow('read', 'AiSystem')
  @Answers(200, 'BulkPreview')
  @Refuses(404)
  preview(@CurrentActor() actor: Actor, @Body() body: PreviewBulkChangeDto): Promise<BulkPreview> {
    return this.previewBulkChange.execute(actor, body);
  }

  /** Changes many systems in the versions that were seen: all of them or none. */
  @Post()
  @Named('applyBulkChange')
  @Allow('update', 'AiSystem')
  @Answers(201, 'BulkResult')
  @Refuses(404, 412)
  apply(@CurrentActor() actor: Actor, @Body() body: ApplyBulkChangeDto): Promise<BulkResult> {
    return this.applyBulkChange.execute(actor, body);
  }
}
