// A search that found nothing: what was looked for, what is like it, and the way to register it.
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FoundSystem } from '@registry/contracts';
import { queryOf } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useCandidates } from '../../fittings/record/candidates';
import { Button } from '../../furniture/forms/button';
import { ButtonLink, Link } from '../../furniture/link';
import { Empty } from '../../furniture/states';
import { otherWords } from './other-words';

/**
 * @param sought the words looked for, if any
 * @param isNarrowed whether filters beside them leave something out
 * @param onGo looks for something else
 */
export function NothingFound({
  sought,
  isNarrowed,
  onGo,
}: {
  sought: string | undefined;
  isNarrowed: boolean;
  onGo: (search: { q?: string }) => void;
}) {
  const { t } = useTranslation();
  const mayRegister = useRights().ever('create', 'AiSystem');
  const found = useCandidates({ name: mayRegister ? (sought ?? '').slice(0, 200) : '' });
  const candidates = sought === undefined ? [] : (found.data ?? []);
  const named = useOtherwiseNamed(sought).filter(({ id }) => !candidates.some((one) => one.id === id));
  const title =
    sought !== undefined
      ? t(isNarrowed ? 'register.noneCalledHere' : 'register.noneCalled', { sought })
      : isNarrowed
        ? t('register.noMatch')
        : t('register.empty');
  return (
    <Empty title={title}>
      {candidates.length + named.length > 0 && (
        <>
          <p>{t('register.alike')}</p>
          <ul className="stack stack--tight">
            {[...candidates, ...named].map(({ id, reference, name, unit }) => (
              <li key={id}>
                <Link to="/systems/$id" params={{ id: reference }}>
                  {name}
                </Link>{' '}
                <span className="secondary small nowrap">
                  {reference} · {unit.code}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        {isNarrowed && sought !== undefined && (
          <Button onPress={() => onGo({ q: sought })}>{t('register.anywhere')}</Button>
        )}
        {(isNarrowed || sought !== undefined) && <Button onPress={() => onGo({})}>{t('register.clear')}</Button>}
        {mayRegister && sought !== undefined && (
          <ButtonLink to="/systems/new" search={{ name: sought }} variant="primary">
            {t('register.registerIt')}
          </ButtonLink>
        )}
      </div>
    </Empty>
  );
}

/** Systems of each other word that are proposed. */
const PROPOSED = 3;

/** Systems that are found by other words for the same, in the three languages. */
function useOtherwiseNamed(sought: string | undefined): FoundSystem[] {
  const words = sought === undefined ? [] : otherWords(sought);
  const found = useQueries({
    queries: words.map((q) => queryOf('listSystems', { q, limit: PROPOSED })),
    combine: (all) => all.flatMap(({ data }) => data?.value.items ?? []),
  });
  return found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index);
}
