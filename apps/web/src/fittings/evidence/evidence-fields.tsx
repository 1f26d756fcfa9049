// The fields of a piece of evidence that is added. A file is chosen, or dropped on the field.
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../furniture/forms/choice';
import { TextField } from '../../furniture/forms/field';
import { AboutPiece, Sending } from './about-piece';
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
        <AboutPiece
          title={adding.title}
          titleError={missing('title', t('evidence.nameMissing'))}
          standsFor={typed.standsFor}
          validUntil={typed.validUntil}
          onType={type}
        />
      )}
      {isPending && typed.kind === 'file' && <Sending share={adding.share} />}
    </>
  );
}
