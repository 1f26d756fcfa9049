// What a component of CycloneDX says of its name, version, supplier and licence.

import type { ComponentKind, ProposalPlace } from '@registry/contracts';
import { componentOf, type FoundComponent } from '../component';
import type { Gathered } from '../gather';
import type { JsonPart } from '../json-part';
import { licenceOf } from '../vocabulary';

export interface Said {
  readonly text: string;
  readonly from: ProposalPlace;
}

const KINDS: Readonly<Record<string, ComponentKind>> = { 'machine-learning-model': 'model', data: 'dataset' };
const SOFTWARE = new Set([
  ...['application', 'framework', 'library', 'container', 'platform', 'operating-system', 'device', 'firmware'],
]);

/** Name with its group, as `group/name`: two groups may have one name. */
export function nameOf(part: JsonPart): string | null {
  const name = part.get('name').text();
  const group = part.get('group').text();
  return name === null || group === null ? name : `${group}/${name}`;
}

/** Who supplies it; where that is not said, who made it, or who publishes it. */
export function supplierOf(
  part: JsonPart,
  members: readonly string[] = ['supplier', 'manufacturer', 'publisher'],
): Said | null {
  for (const key of members) {
    const party = key === 'publisher' ? part.get(key) : part.get(key).get('name');
    const text = party.text();
    if (text !== null) return { text, from: party.place() };
  }
  return null;
}

/** Its licences: identifier, name or expression; several in the order in which they stand. */
export function licencePlaces(part: JsonPart): Said | null {
  const said = part
    .get('licenses')
    .items()
    .flatMap((one) => {
      const at = ['id', 'name'].map((key) => one.get('license').get(key)).find((each) => each.text() !== null);
      const place = at ?? one.get('expression');
      const text = place.text();
      return text === null ? [] : [{ text: at === undefined ? text.trim() : licenceOf(text), from: place.place() }];
    });
  const [first] = said;
  return first === undefined ? null : { text: said.map(({ text }) => text).join(', '), from: first.from };
}

/** The component as the record would hold it; null for what is none. */
export function componentSaid(part: JsonPart, gathered: Gathered): FoundComponent | null {
  const type = part.get('type').text() ?? '';
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : SOFTWARE.has(type) ? 'software' : undefined;
  // The thing that is described is the system itself, and no part of it, unless it is a model.
  if (part.pointer === '/metadata/component' && kind === 'software') return null;
  const name = nameOf(part);
  if (kind === undefined || name === null) {
    gathered.leave('no-field', part.get('name').isThere ? part.get('name').place() : part.place());
    return null;
  }
  const version = part.get('version');
  const text = version.text();
  return componentOf(
    {
      kind,
      name: { text: name, from: part.get('name').place() },
      version: text === null ? null : { text, from: version.place() },
      supplier: supplierOf(part),
      licence: licencePlaces(part),
    },
    gathered,
  );
}
