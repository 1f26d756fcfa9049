import { Module } from '@nestjs/common';
import { Snapshots } from '../../platform/database/snapshots';
import { EvidenceModule } from '../evidence';
import { NoticesModule } from '../notices';
import { RegisterModule } from '../register';
import { RegistrationsModule } from '../registrations';
import { SystemsModule } from '../systems';
import { ExportRegister } from './export-register';
import { ExportsController } from './exports.controller';
import { AskForFile } from './jobs/ask-for-file';
import { DiscardFile } from './jobs/discard-file';
import { ExportJobsController } from './jobs/export-jobs.controller';
import { ExportJobsQueries } from './jobs/export-jobs.queries';
import { ExportJobsRepository } from './jobs/export-jobs.repository';
import { FailFile } from './jobs/fail-file';
import { FetchFile } from './jobs/fetch-file';
import { FinishFile } from './jobs/finish-file';
import { SweepFiles } from './jobs/sweep-files';
import { TellOfFile } from './jobs/tell-of-file';
import { WriteFile } from './jobs/write-file';
import { ProveUnproven } from './prove-unproven';
import { RecordExport } from './record-export';
import { ExportRegistration } from './registration/export-registration';
import { RegistrationFileController } from './registration/registration-file.controller';
import { ExportView } from './views/export-view';
import { ExportedFileQueries } from './views/exported-file.queries';
import { OpenView } from './views/open-view';
import { RecordReading } from './views/record-reading';
import { RecordView } from './views/record-view';
import { ExportedViewsController } from './views/views.controller';
import { WantedViews } from './views/wanted-views';

@Module({
  imports: [EvidenceModule, NoticesModule, RegisterModule, RegistrationsModule, SystemsModule],
  controllers: [ExportsController, ExportedViewsController, ExportJobsController, RegistrationFileController],
  providers: [
    ExportRegister,
    ProveUnproven,
    RecordExport,
    ExportRegistration,
    Snapshots,
    ExportedFileQueries,
    ExportView,
    RecordView,
    OpenView,
    WantedViews,
    ExportJobsRepository,
    ExportJobsQueries,
    AskForFile,
    WriteFile,
    FinishFile,
    FailFile,
    TellOfFile,
    RecordReading,
    FetchFile,
    DiscardFile,
    SweepFiles,
  ],
})
export class ExportsModule {}
