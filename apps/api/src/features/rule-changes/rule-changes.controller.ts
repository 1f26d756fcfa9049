import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesDocument, RulesImpact } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Sends } from '../../platform/ground/answers.decorator';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { RulesQueries } from '../rules';
import { ConsentToRules } from './consent-to-rules';
import { ConsentToRulesDto } from './dto/consent-to-rules.dto';
import { Impact } from './impact';
import { impactCsv } from './impact-csv';
import { RecordImpactExport } from './record-impact-export';

@ApiTags('Rules')
@Controller('api/v1/rules/:id')
export class RuleChangesController {
  constructor(
    private readonly impact: Impact,
    private readonly queries: RulesQueries,
    private readonly consentToRules: ConsentToRules,
    private readonly recordImpactExport: RecordImpactExport,
  ) {}

  /** What these rules would change, system by system, with the reasons. */
  @Get('impact')
  @Named('getRulesImpact')
  @Allow('read', 'Rules')
  @Answers(200, 'RulesImpact')
  read(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<RulesImpact> {
    return this.impact.read(actor, id, query);
  }

  /** The same as CSV, all of it. */
  @Get('impact.csv')
  @Named('exportRulesImpact')
  @Sends('Content-Disposition')
  @Allow('release', 'Rules')
  @Header('cache-control', 'no-store')
  @AnswersFile('CSV', 'text/csv')
  async csv(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const pair = await this.impact.pair(await this.queries.get(id));
    await this.recordImpactExport.execute(actor, id);
    return new StreamableFile(impactCsv(this.impact.all(actor, pair)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="impact-${pair.rules}.csv"`,
    });
  }

  /** Agrees to a draft as read; with the second officer it is released. */
  @Post('consents')
  @Named('consentToRules')
  @Allow('release', 'Rules')
  @Answers(201, 'RulesDocument')
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ConsentToRulesDto,
  ): Promise<RulesDocument> {
    await this.consentToRules.execute(actor, id, body);
    return this.queries.get(id);
  }
}
