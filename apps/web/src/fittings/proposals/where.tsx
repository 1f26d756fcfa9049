// Where in a file something stands: heading, pointer, line.
import type { ProposalPlace } from '@registry/contracts';
import { useTranslation } from 'react-i18next';

export function Where({ place }: { place: ProposalPlace | undefined }) {
  const { t } = useTranslation();
  if (place === undefined) return null;
  return (
    <span className="small">
      {place.heading !== null && <bdi>{place.heading}. </bdi>}
      {place.pointer !== null && <span className="code">{place.pointer}</span>}{' '}
      {place.line !== null && t('proposal.line', { line: place.line })}
    </span>
  );
}
