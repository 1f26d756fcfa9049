// The door of the feature "evidence": files and links, and what they serve.

export { AddedEvidence, requireOneEach } from './added-evidence';
export { AddFile } from './add-file';
export { AddLink } from './add-link';
export { EvidenceAddedDto } from './dto/evidence.dto';
export { EvidenceModule } from './evidence.module';
export { EvidenceQueries } from './evidence.queries';
export { FileStore } from './files/file-store';
export { ReceiveFile } from './files/receive-file';
export { ScanFile } from './files/scan-file';
export {
  evidenceColumns,
  evidencePart,
  evidencePartName,
  EvidenceRepository,
  usePartName,
} from './evidence.repository';
export type { StoredEvidence } from './evidence.repository';
export { WithdrawEvidence } from './withdraw-evidence';
export { partsOfEvidence } from './proven';
