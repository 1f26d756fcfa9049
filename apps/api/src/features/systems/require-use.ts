// The gate to pilot and use, for every command that may move a system there.

import { barredFromUse, isUse, type Standing } from '@registry/review';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/problems/refusal';
import type { AiSystem, Changes } from './ai-system';
import { standing, standingJoins } from './finding/standing';

/** Refuses a change that moves the system to a pilot or into use and may not. */
export function requireUse(system: AiSystem, changed: Changes, stands: Standing | undefined): void {
  const bar = movesToUse(system, changed)
    ? barredFromUse(stands ?? { class: null, decidedClass: null, reviewState: 'not_requested' })
    : null;
  if (bar !== null)
    throw new Refusal(bar, {}, [{ pointer: '/stage', code: bar, detail: 'The system stays in the stage it has.' }]);
}

/** Where these systems stand now. */
export async function standingOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Standing>> {
  const rows: (Standing & { id: string })[] = await manager.query(
    `select s.id, ${standing} from ai_system s ${standingJoins} where s.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export const movesToUse = (system: AiSystem, changed: Changes): boolean => 'stage' in changed && isUse(system.stage);
