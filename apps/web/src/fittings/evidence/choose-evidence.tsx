// Choosing what serves something: tick boxes for what is there, fields for one piece more.
import { useTranslation } from 'react-i18next';
import { Check } from '../../furniture/forms/check';
import type { EvidenceChoice } from './evidence-choice';
import { EvidenceFields } from './evidence-fields';

export function ChooseEvidence({
  label,
  choice: { offered, chosen, choose, adding },
  mayAdd,
  isTried,
}: {
  label: string;
  choice: EvidenceChoice;
  mayAdd: boolean;
  isTried: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {offered.length > 0 && (
        <fieldset className="field">
          <legend className="field__label">{label}</legend>
          {offered.map(({ id, title }) => (
            <Check
              key={id}
              checked={chosen.includes(id)}
              onChange={(event) =>
                choose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            >
              {title}
            </Check>
          ))}
        </fieldset>
      )}
      {mayAdd && (
        <EvidenceFields
          label={offered.length > 0 ? t('evidence.oneMore') : label}
          adding={adding}
          isTried={isTried}
          isAsked={false}
        />
      )}
    </>
  );
}
