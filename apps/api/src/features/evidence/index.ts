// The door of the feature "evidence": files and links, and what they serve.

export { EvidenceModule } from './evidence.module';
export { FileStore } from './files/file-store';
export {
  evidenceColumns,
  evidencePart,
  evidencePartName,
  EvidenceRepository,
  usePartName,
} from './evidence.repository';
export type { StoredEvidence } from './evidence.repository';
export { KeepEvidence } from './keep-evidence';
