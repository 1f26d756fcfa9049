// What an incident led to: any of the consequences that Article 3(49) names, or something else.
import { useTranslation } from 'react-i18next';
import { INCIDENT_KINDS, type IncidentKind } from '@registry/contracts';
import { Check } from '../../furniture/forms/check';
import { FieldError } from '../../furniture/forms/field';

export function KindsField({
  kinds,
  isWidespread,
  error,
  onChange,
}: {
  kinds: readonly IncidentKind[];
  isWidespread: boolean;
  error: string | undefined;
  onChange: (said: { kinds?: IncidentKind[]; isWidespread?: boolean }) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend className="field__label">{t('incident.kinds')}</legend>
      {INCIDENT_KINDS.map((kind) => (
        <Check
          key={kind}
          checked={kinds.includes(kind)}
          onChange={(event) =>
            onChange({ kinds: event.target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind) })
          }
        >
          {t(`incident.kind.${kind}`)}
        </Check>
      ))}
      <Check checked={isWidespread} onChange={(event) => onChange({ isWidespread: event.target.checked })}>
        {t('incident.widespread')}
      </Check>
      {error !== undefined && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
