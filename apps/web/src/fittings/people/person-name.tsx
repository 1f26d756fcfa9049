// The name of somebody; whoever has left is marked, so that nobody waits for them.
import type { PersonRef } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { Badge } from '../class/badge';

export function PersonName({ of }: { of: PersonRef }) {
  const { t } = useTranslation();
  return of.hasLeft === undefined ? (
    of.name
  ) : (
    <>
      {of.name} <Badge tone="warning">{t('frame.hasLeft')}</Badge>
    </>
  );
}
