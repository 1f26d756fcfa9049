// A place of the law as a link to what the product reads there.
import type { Ruleset } from '@registry/classifier';
import { addressPartOf, placeOfRule } from '@registry/law/explain';
import type { ReactNode } from 'react';
import { useProvisionName } from '../../../fittings/law/provision';
import { Link } from '../../../furniture/link';

export function PlaceLink({ place, children }: { place: string; children?: ReactNode }) {
  const name = useProvisionName();
  return (
    <Link to="/law/provisions/$place" params={{ place: addressPartOf(place) }}>
      {children ?? name(place)}
    </Link>
  );
}

/** The place of a rule by its id; null where the Act has none for it. */
export function placeOf({ rules }: Ruleset, id: string): string | null {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? null : placeOfRule(rule.provision);
}
