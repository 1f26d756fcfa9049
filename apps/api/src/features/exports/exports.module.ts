import { Module } from '@nestjs/common';
import { Snapshots } from '../../platform/database/snapshots';
import { RegisterModule } from '../register';
import { ExportRegister } from './export-register';
import { ExportsController } from './exports.controller';
import { ProveUnproven } from './prove-unproven';
import { RecordExport } from './record-export';
import { ExportView } from './views/export-view';
import { ExportedFileQueries } from './views/exported-file.queries';
import { RecordView } from './views/record-view';
import { ExportedViewsController } from './views/views.controller';

@Module({
  imports: [RegisterModule],
  controllers: [ExportsController, ExportedViewsController],
  providers: [ExportRegister, ProveUnproven, RecordExport, Snapshots, ExportedFileQueries, ExportView, RecordView],
})
export class ExportsModule {}
