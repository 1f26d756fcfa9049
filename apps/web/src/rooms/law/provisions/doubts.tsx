// How sure what is read here is: each way in which it was verified, and where.
import { useTranslation } from 'react-i18next';
import { Box } from '../../../furniture/box';
import { useLaws } from '../../../words/library-words';
import type { PlaceOfLaw } from '../reading/contents';

/** Read in the Official Journal: nothing to doubt. */
const SURE = ['text', 'text-amending'];

export function Doubts({ at: { rules, duties, facts } }: { at: PlaceOfLaw }) {
  const { t } = useTranslation();
  const words = useLaws();
  const days = duties.flatMap(({ triggers }) => triggers).flatMap((trigger) => trigger.days);
  const said = [...rules, ...duties, ...days, ...facts.map(({ certainty }) => ({ certainty, source: '' }))];
  const doubts = new Map<string, Set<string>>();
  for (const { certainty, source } of said)
    if (!SURE.includes(certainty)) doubts.set(certainty, (doubts.get(certainty) ?? new Set()).add(source));
  const guided = facts.flatMap(({ guidance }) => guidance ?? []);
  for (const { certainty, source } of guided) doubts.set(certainty, (doubts.get(certainty) ?? new Set()).add(source));
  if (doubts.size === 0) return <Box kind="success" title={t('lawRoom.noDoubt')} />;
  return (
    <Box kind="warning" title={t('lawRoom.doubts')}>
      <ul className="bullets small">
        {[...doubts].map(([certainty, sources]) => (
          <li key={certainty}>
            {words.certainties[certainty as keyof typeof words.certainties]}
            {[...sources].filter(Boolean).length > 0 && `: ${[...sources].filter(Boolean).join('; ')}`}
          </li>
        ))}
      </ul>
    </Box>
  );
}
