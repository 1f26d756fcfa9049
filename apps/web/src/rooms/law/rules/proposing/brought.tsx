// What a file says it is, before it is sent.
import { isDay } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../../words/formats';
import type { BroughtRules } from './document';

export function Brought({ rules: { layer, title, id, inForceFrom } }: { rules: BroughtRules }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const missing = t('lawRoom.notSaid');
  const facts = [
    [t('lawRoom.kindOfRules'), t(`lawRoom.layer.${layer}`)],
    [t('lawRoom.title'), title === '' ? missing : title],
    [t('lawRoom.id'), id === '' ? missing : id],
    [t('lawRoom.begins'), isDay(inForceFrom) ? formats.day(inForceFrom) : missing],
  ] as const;
  return (
    <section className="card card--lowest" role="status" aria-label={t('lawRoom.inFile')}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
