import { Module } from '@nestjs/common';
import { Snapshots } from '../../platform/database/snapshots';
import { RegisterModule } from '../register';
import { RegistrationsModule } from '../registrations';
import { SystemsModule } from '../systems';
import { ExportRegister } from './export-register';
import { ExportsController } from './exports.controller';
import { ProveUnproven } from './prove-unproven';
import { RecordExport } from './record-export';
import { ExportRegistration } from './registration/export-registration';
import { RegistrationFileController } from './registration/registration-file.controller';
import { ExportView } from './views/export-view';
import { ExportedFileQueries } from './views/exported-file.queries';
import { RecordView } from './views/record-view';
import { ExportedViewsController } from './views/views.controller';

@Module({
  imports: [RegisterModule, RegistrationsModule, SystemsModule],
  controllers: [ExportsController, ExportedViewsController, RegistrationFileController],
  providers: [
    ExportRegister,
    ProveUnproven,
    RecordExport,
    ExportRegistration,
    Snapshots,
    ExportedFileQueries,
    ExportView,
    RecordView,
  ],
})
export class ExportsModule {}
