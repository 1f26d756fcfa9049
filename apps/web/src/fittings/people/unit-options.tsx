// Units to choose from, by code; closed ones only where one of them is chosen already.
import { useUnits } from '../../api/session';
import { useUnitName } from '../../words/unit-name';

export function UnitOptions({ keep, except = [] }: { keep?: string | null | undefined; except?: readonly string[] }) {
  const units = useUnits();
  const nameOf = useUnitName();
  return units.data
    ?.filter((unit) => (!unit.isClosed || unit.code === keep) && !except.includes(unit.id))
    .map((unit) => (
      <option key={unit.id} value={unit.code} lang={nameOf(unit).lang}>
        {unit.code} · {nameOf(unit).text}
      </option>
    ));
}
