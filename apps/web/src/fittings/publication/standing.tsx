// Where a record stands with the public, as a badge, and why it ended or cannot be.
import { useTranslation } from 'react-i18next';
import type { PublicationStanding } from '@registry/contracts';
import { Badge } from '../class/badge';

const tones = {
  undecided: 'notice',
  published: 'success',
  not_published: 'neutral',
  ended: 'warning',
  barred: 'neutral',
} as const;

export function StandingBadge({ of }: { of: PublicationStanding }) {
  const { t } = useTranslation();
  return <Badge tone={tones[of]}>{t(`publication.standing.${of}`)}</Badge>;
}
