import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SystemsModule } from '../systems';
import { AddFile } from './add-file';
import { AddLink } from './add-link';
import { AddedEvidence } from './added-evidence';
import { CheckFile } from './check-file';
import { ArrivedFilesController, EvidenceController } from './evidence.controller';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceEntity } from './evidence.repository';
import { EvidenceRepository } from './evidence.repository';
import { ArrivedFiles } from './files/arrived-files';
import { FileStore } from './files/file-store';
import { IncomingFiles } from './files/incoming-files';
import { ReceiveFile } from './files/receive-file';
import { ScanFile } from './files/scan-file';
import { SystemEvidence } from './system-evidence';
import { TellDamage } from './tell-damage';
import { WithdrawEvidence } from './withdraw-evidence';

@Module({
  imports: [TypeOrmModule.forFeature([EvidenceEntity]), SystemsModule],
  controllers: [EvidenceController, ArrivedFilesController],
  providers: [
    EvidenceRepository,
    EvidenceQueries,
    SystemEvidence,
    AddedEvidence,
    ArrivedFiles,
    AddFile,
    AddLink,
    WithdrawEvidence,
    CheckFile,
    TellDamage,
    IncomingFiles,
    ReceiveFile,
    ScanFile,
    FileStore,
  ],
  exports: [AddedEvidence, EvidenceRepository, EvidenceQueries, FileStore, ReceiveFile, ScanFile],
})
export class EvidenceModule {}
