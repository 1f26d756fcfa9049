// The fields of a piece of evidence that is added. A file is chosen, or dropped on the field.
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../furniture/forms/choice';
import { DayField, TextField } from '../../furniture/forms/field';
import { today } from '../../words/zone';
import type { NewEvidence } from './new-evidence';

/** @param isAsked what is missing is said, and all fields are shown, before there is a file or an address too */
export function EvidenceFields({
  label,
  adding,
  isTried,
  isAsked,
}: {
  label: string;
  adding: NewEvidence;
  isTried: boolean;
  isAsked: boolean;
}) {
  const { t } = useTranslation();
  const { typed, type, lacks, isGiven, isPending } = adding;
  const missing = (what: keyof typeof lacks, words: string): string | undefined =>
    isTried && (isAsked || isGiven) && lacks[what] ? words : undefined;
  return (
    <>
      <RadioField
        label={label}
        value={typed.kind}
        onChange={(kind) => {
          adding.setFile(null);
          type({ kind });
        }}
        isDisabled={isPending}
        options={[
          { value: 'file', label: t('evidence.file') },
          { value: 'link', label: t('evidence.link') },
        ]}
      />
      {typed.kind === 'file' ? (
        <TextField
          key={adding.round}
          label={t('evidence.choose')}
          help={t('evidence.fileHelp')}
          type="file"
          disabled={isPending}
          error={missing('file', t('evidence.fileMissing'))}
          onChange={(event) => adding.setFile(event.target.files?.[0] ?? null)}
        />
      ) : (
        <TextField
          label={t('evidence.url')}
          type="url"
          maxLength={2000}
          value={typed.url}
          error={missing('url', t('evidence.urlMissing'))}
          onChange={(event) => type({ url: event.target.value })}
        />
      )}
      {(isAsked || isGiven) && (
        <>
          <TextField
            label={t('evidence.name')}
            maxLength={300}
            value={adding.title}
            error={missing('title', t('evidence.nameMissing'))}
            onChange={(event) => type({ title: event.target.value })}
          />
          <DayField
            label={t('evidence.standsFor')}
            help={t('evidence.standsForHelp')}
            optional
            max={today()}
            value={typed.standsFor}
            onChange={(event) => type({ standsFor: event.target.value })}
          />
          <DayField
            label={t('evidence.validUntil')}
            optional
            min={typed.standsFor}
            value={typed.validUntil}
            onChange={(event) => type({ validUntil: event.target.value })}
          />
        </>
      )}
      {isPending && typed.kind === 'file' && (
        <div role="status">
          <progress max={1} value={adding.share} aria-label={t('evidence.send')} />{' '}
          <span className="digits">{t('evidence.progress', { percent: `${Math.round(adding.share * 100)} %` })}</span>
        </div>
      )}
    </>
  );
}
