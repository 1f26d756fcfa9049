// What every new link says: its kind and its reason.
import { isVisible } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { LINK_KINDS, type LinkKind } from '@registry/contracts';
import { Select, TextArea } from '../../furniture/forms/field';

const MOST = 2000;

export interface LinkText {
  kind: LinkKind;
  rationale: string;
}

export const noText: LinkText = { kind: 'supports', rationale: '' };

export function LinkFields({
  text,
  onChange,
  isTried,
}: {
  text: LinkText;
  onChange: (text: LinkText) => void;
  isTried: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('link.kind')}
        value={text.kind}
        onChange={(event) => onChange({ ...text, kind: event.target.value as LinkKind })}
      >
        {LINK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`linkKind.${kind}`)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('link.rationale')}
        help={t('link.rationaleHelp')}
        required
        rows={3}
        maxLength={MOST}
        value={text.rationale}
        counted={{ length: [...text.rationale].length, most: MOST }}
        error={isTried && !isVisible(text.rationale) ? t('link.rationaleMissing') : undefined}
        onChange={(event) => onChange({ ...text, rationale: event.target.value })}
      />
    </>
  );
}
