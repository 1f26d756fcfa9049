// The door of the feature "systems": the register of AI systems.

export { SystemsModule } from './systems.module';
export { SystemsRepository } from './systems.repository';
export { RegisterSystem } from './register-system';
export { AiSystem } from './ai-system';
export type { Changes, SystemContent } from './ai-system';
export { mention, RelationsQueries } from './relations/relations.queries';
export { RelationsRepository } from './relations/relations.repository';
export { inReviewState, standing, standingJoin } from './finding/standing';
export { AiSystemEntity } from './stored/ai-system.entity';
export { systemOf, systemRow } from './stored/system-row';
export { relationPart, relationPartName } from './relations/relation';
export type { StoredRelation } from './relations/relation';
export { Views } from './views/views';
export { systemColumns, visibleSystems } from './visible-systems';
export { ReadSystem } from './read-system';
export type { SystemRow } from './stored/system-row';
export { ChangeSystem } from './change-system';
export { HandOverSystem } from './hand-over-system';
export { RelateSystems } from './relations/relate-systems';
export { SettleRelation } from './relations/settle-relation';
export { partsOfSystems, provenSystems } from './proven';
