import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AboutController } from './about.controller';
import { ClassificationModule } from './features/classification';
import { CommentsModule } from './features/comments';
import { DocumentsModule } from './features/documents';
import { DraftingModule } from './features/drafting';
import { DraftsModule } from './features/drafts';
import { EvidenceModule } from './features/evidence';
import { ExportsModule } from './features/exports';
import { FiguresModule } from './features/figures';
import { ImportsModule } from './features/imports';
import { IncidentsModule } from './features/incidents';
import { LiveModule } from './features/live';
import { MergingModule } from './features/merging';
import { NoticesModule } from './features/notices';
import { ObligationsModule } from './features/obligations';
import { PapersModule } from './features/papers';
import { PeopleModule } from './features/people';
import { ProposalsModule } from './features/proposals';
import { PublishingModule } from './features/publishing';
import { RegisterModule } from './features/register';
import { RegistrationsModule } from './features/registrations';
import { ReviewModule } from './features/review';
import { RuleChangesModule } from './features/rule-changes';
import { RulesModule } from './features/rules';
import { SignInModule } from './features/sign-in';
import { StandingModule } from './features/standing';
import { StrategyModule } from './features/strategy';
import { SystemsModule } from './features/systems';
import { TrailModule } from './features/trail';
import type { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { HealthController } from './platform/http/health.controller';
import { IdentityModule } from './platform/http/identity.module';
import { ProblemsModule } from './platform/http/problems.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { PrintingModule } from './platform/printing/printing.module';
import { RecordingModule } from './platform/recording/recording.module';
import { RefusalsModule } from './platform/refusals/refusals.module';

interface Logged {
  id: unknown;
  method: string;
  url: string;
  remoteAddress: string;
}

/**
 * What of a request is written down: no headers, and nothing that people look for or a provider hands over in an
 * address.
 */
const logged = ({ id, method, url, remoteAddress }: Logged): Logged => ({
  id,
  method,
  url: url.replace(/\?.*/s, ''),
  remoteAddress,
});

/** The whole house. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: { level: config.logLevel, autoLogging: false, serializers: { req: logged } },
        }),
        ConfigModule.with(config),
        DatabaseModule.with(config),
        RecordingModule,
        JobsModule,
        PrintingModule,
        IdentityModule,
        RefusalsModule,
        ProblemsModule,
        PeopleModule,
        SignInModule,
        RulesModule,
        SystemsModule,
        ProposalsModule,
        IncidentsModule,
        EvidenceModule,
        ClassificationModule,
        ReviewModule,
        RuleChangesModule,
        ObligationsModule,
        StandingModule,
        DocumentsModule,
        RegistrationsModule,
        CommentsModule,
        StrategyModule,
        PublishingModule,
        RegisterModule,
        FiguresModule,
        MergingModule,
        ImportsModule,
        TrailModule,
        ExportsModule,
        PapersModule,
        DraftsModule,
        DraftingModule,
        NoticesModule,
        LiveModule,
      ],
      controllers: [AboutController, HealthController],
    };
  }
}
