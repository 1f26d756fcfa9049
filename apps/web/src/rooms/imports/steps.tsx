// The steps of an import, across the top; what lies behind can be gone back to.
import { useTranslation } from 'react-i18next';
import type { ImportSet } from '@registry/contracts';
import { Link } from '../../furniture/link';
import { StepList } from '../../furniture/steps/step-list';

const STEPS = ['upload', 'columns', 'values', 'preview', 'apply'] as const;
type StepName = (typeof STEPS)[number];

/** Where the address of a step is; none of what cannot be gone to now. */
function searchOf(step: StepName, { state }: ImportSet): { step?: 'columns' | 'values' } | null {
  if (state !== 'read' && state !== 'compared') return null;
  if (step === 'columns' || step === 'values') return { step };
  return step === 'preview' && state === 'compared' ? {} : null;
}

export function Steps({ set, at }: { set: ImportSet; at: StepName }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('import.steps')}>
      <StepList
        at={at}
        steps={STEPS.map((key) => {
          const search = searchOf(key, set);
          const word = t(`import.step.${key}`);
          const isLink = search !== null && key !== at;
          return {
            key,
            word: isLink ? (
              <Link to="/imports/$id" params={{ id: set.id }} search={search}>
                {word}
              </Link>
            ) : (
              word
            ),
          };
        })}
      />
    </nav>
  );
}
