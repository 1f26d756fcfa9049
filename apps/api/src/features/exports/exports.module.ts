import { Module } from '@nestjs/common';
import { ExportRegister } from './export-register';
import { ExportsController } from './exports.controller';
import { ProveUnproven } from './prove-unproven';
import { RecordExport } from './record-export';
import { Snapshots } from '../../platform/database/snapshots';

@Module({ controllers: [ExportsController], providers: [ExportRegister, ProveUnproven, RecordExport, Snapshots] })
export class ExportsModule {}
