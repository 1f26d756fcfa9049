import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PUBLIC_ADDRESS, type About } from '@registry/contracts';
import { RulesInForce } from './features/rules';
import { DataSource } from 'typeorm';
import { Public } from './platform/ground/allow.decorator';
import type { Config } from './platform/config/config';
import { CONFIG } from './platform/config/config.module';
import { Answers, Named } from './platform/ground/answers.decorator';
import { institutionDay } from './platform/ground/institution-day';
import { now } from './platform/ground/now';
import { version } from './version';

@ApiTags('About')
@Controller('api/v1/about')
export class AboutController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rules: RulesInForce,
    private readonly dataSource: DataSource,
  ) {}

  /** Which registry this is, and the law it applies today. */
  @Get()
  @Named('getAbout')
  @Public()
  @Answers(200, 'About')
  async about(): Promise<About> {
    const {
      law: { ruleset },
    } = await this.rules.on(this.dataSource.manager, institutionDay(now()));
    return {
      institution: this.config.institution,
      institutionKind: this.config.institutionKind,
      timeZone: this.config.timeZone,
      version,
      ruleset: { id: ruleset.id, digest: ruleset.digest },
      demo: this.config.demo,
      provider: this.config.provider?.name ?? null,
      publicAddress: this.config.publicSet === null ? null : PUBLIC_ADDRESS,
    };
  }
}
