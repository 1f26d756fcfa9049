// What is said of a piece of evidence besides the file or the address; and how much of a file has gone.
import { useTranslation } from 'react-i18next';
import { DayField, TextField } from '../../furniture/forms/field';
import { today } from '../../words/zone';

interface Said {
  title: string;
  standsFor: string;
  validUntil: string;
}

export function AboutPiece({
  title,
  titleError,
  standsFor,
  validUntil,
  onType,
}: Said & { titleError?: string | undefined; onType: (changes: Partial<Said>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('evidence.name')}
        maxLength={300}
        value={title}
        error={titleError}
        onChange={(event) => onType({ title: event.target.value })}
      />
      <DayField
        label={t('evidence.standsFor')}
        help={t('evidence.standsForHelp')}
        optional
        max={today()}
        value={standsFor}
        onChange={(event) => onType({ standsFor: event.target.value })}
      />
      <DayField
        label={t('evidence.validUntil')}
        optional
        min={standsFor}
        value={validUntil}
        onChange={(event) => onType({ validUntil: event.target.value })}
      />
    </>
  );
}

/** @param share from 0 to 1 */
export function Sending({ share }: { share: number }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <progress max={1} value={share} aria-label={t('evidence.send')} />{' '}
      <span className="digits">{t('evidence.progress', { percent: `${Math.round(share * 100)} %` })}</span>
    </div>
  );
}
