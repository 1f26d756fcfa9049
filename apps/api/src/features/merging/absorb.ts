// What one record takes over from another record of the same system. Nothing that it says itself is lost.

import { canonical } from '@registry/audit-log';
import { COMPONENTS_MOST, type Component, type DetailKey, type SystemDetails } from '@registry/contracts';
import { catalogue, DETAIL_KEYS, isEmpty } from '@registry/record';
import type { AiSystem, Changes } from '../systems';

const EDITORS_MOST = 20;

/**
 * Empty fields are filled, lists come together, the other name becomes an alias, whoever kept the other record helps to
 * keep this one.
 */
export function absorb(stays: AiSystem, goes: AiSystem, at: Date): Changes {
  const editorIds = [...new Set([...stays.editorIds, goes.ownerId, ...goes.editorIds])]
    .filter((id) => id !== stays.ownerId)
    .slice(0, EDITORS_MOST)
    .sort();
  return stays.change({ details: detailsOf(stays, goes), components: componentsOf(stays, goes), editorIds }, at);
}

function detailsOf(stays: AiSystem, goes: AiSystem): Partial<SystemDetails> {
  const taken: Partial<Record<DetailKey, unknown>> = {};
  for (const key of DETAIL_KEYS) {
    const mine = stays.details[key];
    const theirs =
      key === 'aliases'
        ? [goes.name, ...(goes.details.aliases ?? [])].filter((name) => name !== stays.name)
        : goes.details[key];
    if (Array.isArray(mine) || Array.isArray(theirs)) taken[key] = together(key, mine, theirs);
    else if (isEmpty(mine) && !isEmpty(theirs)) taken[key] = theirs;
  }
  return taken as Partial<SystemDetails>;
}

function together(key: DetailKey, mine: unknown, theirs: unknown): unknown[] {
  const field = catalogue[key];
  const list = [...new Set([...asList(mine), ...asList(theirs)])];
  return 'most' in field ? list.slice(0, field.most) : list;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function componentsOf(stays: AiSystem, goes: AiSystem): Component[] {
  const known = new Set(stays.components.map(canonical));
  return [...stays.components, ...goes.components.filter((component) => !known.has(canonical(component)))].slice(
    0,
    COMPONENTS_MOST,
  );
}

const CLOSED = ['institution', 'unit', 'restricted'];

/**
 * Whether everybody who may read the one that stays may read the one that goes: what is copied must not reach anybody
 * new.
 */
export function isClosedEnough(stays: AiSystem, goes: AiSystem): boolean {
  const [here, there] = [CLOSED.indexOf(stays.visibility), CLOSED.indexOf(goes.visibility)];
  return here > there || (here === there && (stays.visibility !== 'unit' || stays.unitId === goes.unitId));
}
