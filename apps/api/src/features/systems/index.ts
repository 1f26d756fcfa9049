// The door of the feature "systems": the records of AI systems. How the register of them is read is "register".

export { SystemsModule } from './systems.module';
export { SystemsRepository, type ExpectedSystem } from './systems.repository';
export { RegisterSystem } from './register-system';
export { ChangeSystem } from './change-system';
export { HandOverSystem } from './hand-over-system';
export { ReadSystem } from './read-system';
export { AiSystem, type Changes, type SystemContent } from './ai-system';
export { FlagDuplicateCandidates } from './relations/flag-duplicate-candidates';
export { ApplyBulkChange } from './bulk/apply-bulk-change';
export { applyBulk, requireBulk, type ReadBulkChange } from './bulk/bulk-change';
export { ReadBulk } from './bulk/read-bulk';
export { DuplicateCandidatesQueries } from './relations/duplicate-candidates.queries';
export { FindDuplicatesQuery } from './relations/find-duplicates.query';
export { relationPart, relationPartName, type StoredRelation } from './relations/relation';
export { ComponentDto, DuplicateAnswerDto } from './relations/relation.dto';
export { mention, RelationsQueries } from './relations/relations.queries';
export { RelationsRepository } from './relations/relations.repository';
export { RelateSystems } from './relations/relate-systems';
export { SettleRelation } from './relations/settle-relation';
export { columnOf } from './stored/ai-system.entity';
export { detailsOf, systemOf, systemRow, type SystemRow } from './stored/system-row';
export { systemColumns, visibleSystems, wasListed } from './visible-systems';
export { partsOfSystems, provenSystems } from './proven';
