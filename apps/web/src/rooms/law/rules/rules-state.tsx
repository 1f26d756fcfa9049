// Where rules stand, in a word.
import { useTranslation } from 'react-i18next';
import type { RulesSummary } from '@registry/contracts';
import { Badge } from '../../../fittings/class/badge';
import { today } from '../../../words/zone';

export function RulesState({ of }: { of: RulesSummary }) {
  const { t } = useTranslation();
  const { state, isInForce, inForceFrom } = of;
  if (isInForce) return <Badge tone="success">{t('lawRoom.state.inForce')}</Badge>;
  if (state === 'draft') return <Badge tone="notice">{t('lawRoom.state.draft')}</Badge>;
  if (state === 'withdrawn') return <Badge tone="warning">{t('lawRoom.state.withdrawn')}</Badge>;
  if (inForceFrom > today()) return <Badge tone="notice">{t('lawRoom.state.coming')}</Badge>;
  return <Badge>{t('lawRoom.state.former')}</Badge>;
}
