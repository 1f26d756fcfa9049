import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { EvidenceController } from './evidence.controller';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceRepository } from './evidence.repository';
import { FileStore } from './files/file-store';
import { KeepFile } from './files/keep-file';
import { ReceiveFile } from './files/receive-file';
import { ScanFile } from './files/scan-file';
import { KeepEvidence } from './keep-evidence';
import { ReadEvidence } from './read-evidence';

@Module({
  imports: [SystemsModule],
  controllers: [EvidenceController],
  providers: [
    ReadEvidence,
    EvidenceRepository,
    EvidenceQueries,
    KeepEvidence,
    KeepFile,
    ReceiveFile,
    ScanFile,
    FileStore,
  ],
  exports: [EvidenceRepository],
})
export class EvidenceModule {}
