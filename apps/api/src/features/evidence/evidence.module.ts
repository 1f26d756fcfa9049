import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { EvidenceController } from './evidence.controller';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceRepository } from './evidence.repository';
import { FileStore } from './file-store';
import { KeepEvidence } from './keep-evidence';
import { ReadEvidence } from './read-evidence';
import { KeepFile } from './keep-file';
import { ReceiveFile } from './receive-file';
import { ScanFile } from './scan-file';

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
