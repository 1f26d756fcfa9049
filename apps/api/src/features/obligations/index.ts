// The door of the feature "obligations": duties with legal clocks.

export { ObligationsModule } from './obligations.module';
export { dutyPart, dutyPartName } from './duty';
export { dutyColumns } from './duties.repository';
export type { StoredDuty } from './duty';
export { DutiesQueries } from './duties.queries';
export { FreeDuties } from './free-duties';
export { AcceptDuties } from './accept-duties';
export { ChangeDuty } from './answering/change-duty';
export { partsOfDuties } from './proven';
export { dutiesTable } from './duties-table';
export { ListDutiesQuery } from './dto/duties.dto';
