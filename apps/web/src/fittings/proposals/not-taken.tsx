// What a file says and the record does not take, each with its reason.
import type { RecordProposals } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../furniture/disclosure';
import { Where } from './where';

export function NotTakenList({ found: { notTaken, notTakenLeftOut } }: { found: RecordProposals }) {
  const { t } = useTranslation();
  if (notTaken.length === 0) return null;
  return (
    <Disclosure isQuiet summary={t('proposal.notTaken', { count: notTaken.length + notTakenLeftOut })}>
      <ul className="bullets small">
        {notTaken.map(({ from, why }, index) => (
          <li key={index}>
            <Where place={from} /> <bdi>{from.quote}</bdi> <span className="secondary">{t(`proposal.why.${why}`)}</span>
          </li>
        ))}
      </ul>
      {notTakenLeftOut > 0 && <p className="small">{t('proposal.notTakenMore', { count: notTakenLeftOut })}</p>}
    </Disclosure>
  );
}
