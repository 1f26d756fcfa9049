// Units: what is missing in each, for those who see to it, and how their systems part into classes.
import { useUnitsOfMine } from '../../../api/rights';
import { useUnits } from '../../../api/session';
import { Loading } from '../../../furniture/states';
import { UnitGaps } from './unit-gaps';
import { UnitsByClass } from './units-by-class';

/** Codes of the units that somebody coordinates; none: the whole institution. Undefined while they are not known. */
export function useCodesOfMine(): string[] | undefined {
  const units = useUnits();
  const mine = useUnitsOfMine('handOver', 'AiSystem');
  if (mine.length === 0) return [];
  return units.data?.filter(({ id }) => mine.includes(id)).map(({ code }) => code);
}

export function UnitsCorner() {
  const codes = useCodesOfMine();
  if (codes === undefined) return <Loading />;
  const within = codes.length === 0 ? {} : { unit: codes };
  return (
    <>
      <UnitGaps within={within} />
      <UnitsByClass within={within} />
    </>
  );
}
