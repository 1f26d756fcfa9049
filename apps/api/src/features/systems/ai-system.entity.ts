// How the record lies in its table. Checks and indexes stand in the migrations.

import { EntitySchema } from 'typeorm';
import { AiSystem } from './ai-system';

export const AiSystemEntity = new EntitySchema<AiSystem>({
  name: 'AiSystem',
  target: AiSystem,
  tableName: 'ai_system',
  columns: {
    id: { type: 'uuid', primary: true },
    reference: { type: 'text' },
    name: { type: 'text' },
    summary: { type: 'text' },
    unitId: { type: 'uuid', name: 'unit_id' },
    intendedPurpose: { type: 'text', name: 'intended_purpose' },
    stage: { type: 'text' },
    origin: { type: 'text' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    version: { type: 'integer' },
    registeredAt: { type: 'timestamptz', name: 'registered_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
});
