import { Module } from '@nestjs/common';
import { ExportRegister } from './export-register';
import { ExportsController } from './exports.controller';
import { RecordExport } from './record-export';
import { Snapshots } from '../../platform/database/snapshots';

@Module({ controllers: [ExportsController], providers: [ExportRegister, RecordExport, Snapshots] })
export class ExportsModule {}
