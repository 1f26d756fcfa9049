// The rules of the page: the law and the house rules that its answers are read under, and the words of both.
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Assessment } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Loading } from '../../furniture/states';
import { Failed } from '../page/failed';
import { isShipped, lawById, lawOf, lawToday, type Law } from './law';

const Rules = createContext<Law | null>(null);

/** The rules of the page; the law that ships, where no page says more. */
export function useLaw(): Law {
  return use(Rules) ?? lawToday();
}

/** For pages that ask: what the register applies today. */
export function RulesOfToday({ children }: { children: ReactNode }) {
  const rules = useRead('getRulesInForce');
  const law = useMemo(() => (rules.data === undefined ? null : lawOf(rules.data)), [rules.data]);
  if (rules.isError) return <Failed isPage error={rules.error} onRetry={() => void rules.refetch()} />;
  if (law === null) return <Loading />;
  return <Rules value={law}>{children}</Rules>;
}

/** Rules by their id; they never change. Null asks for none. */
const useRules = (id: string | null) =>
  useRead('getRules', { id: id ?? '' }, { enabled: id !== null, staleTime: Infinity });

/** For pages that show an assessment: the rules it was made under. */
export function RulesOfAssessment({ assessment, children }: { assessment: Assessment; children: ReactNode }) {
  const lawId = isShipped(assessment.ruleset.id) ? null : assessment.ruleset.id;
  const released = useRules(lawId);
  const house = useRules(assessment.house?.id ?? null);
  const isReady =
    (lawId === null || released.data !== undefined) && (assessment.house === null || house.data !== undefined);
  const law = useMemo(
    () =>
      isReady ? lawById(assessment.ruleset.id, released.data?.ruleset ?? null, house.data?.houseRules ?? null) : null,
    [isReady, assessment.ruleset.id, released.data, house.data],
  );
  for (const query of [released, house]) {
    if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (law === null) return <Loading />;
  return <Rules value={law}>{children}</Rules>;
}
