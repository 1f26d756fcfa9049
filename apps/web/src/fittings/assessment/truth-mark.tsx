// Whether something holds: a sign and a word.
import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Truth } from '@registry/classifier';
import './assessment.css';

const icons = { true: CircleCheck, false: CircleX, unknown: CircleHelp };

export function TruthMark({ of }: { of: Truth }) {
  const { t } = useTranslation();
  return (
    <span className={`truth truth--${of}`}>
      <TruthSign of={of} />
      <span className="small">{t(`truth.${of}`)}</span>
    </span>
  );
}

/** The sign alone; what it says must stand beside it in words. */
export function TruthSign({ of }: { of: Truth }) {
  const Icon = icons[of];
  return <Icon className="icon icon--small" aria-hidden="true" />;
}
