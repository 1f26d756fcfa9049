// Where a file is dropped, a link pasted, and written what was done.
import { useTranslation } from 'react-i18next';
import { AboutPiece, Sending } from '../../../fittings/evidence/about-piece';
import { Disclosure } from '../../../furniture/disclosure';
import { TextArea, TextField } from '../../../furniture/forms/field';
import type { Pieces } from './pieces';
import sheet from '../obligations.module.css';

export function PieceFields({
  pieces,
  note,
  onNote,
  isTried,
}: {
  pieces: Pieces;
  note: string;
  onNote: (note: string) => void;
  isTried: boolean;
}) {
  const { t } = useTranslation();
  const { typed, type, isPending } = pieces;
  return (
    <fieldset className={sheet.show}>
      <legend className="field__label">{t('duty.showIt')}</legend>
      <div className={sheet.drop}>
        <TextField
          label={t('evidence.choose')}
          help={t('evidence.fileHelp')}
          type="file"
          disabled={isPending}
          onChange={(event) => pieces.setFile(event.target.files?.[0] ?? null)}
        />
      </div>
      {isPending && <Sending share={pieces.share} />}
      <TextField
        label={t('duty.link')}
        optional
        type="url"
        placeholder="https://"
        maxLength={2000}
        value={typed.url}
        error={isTried && pieces.isUrlWrong ? t('evidence.urlMissing') : undefined}
        onChange={(event) => type({ url: event.target.value })}
      />
      <TextArea
        label={t('duty.note')}
        optional
        rows={3}
        maxLength={4000}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
      {pieces.isGiven && (
        <Disclosure isQuiet summary={t('duty.aboutPiece', { title: pieces.title })}>
          <div className="stack">
            <AboutPiece title={pieces.title} standsFor={typed.standsFor} validUntil={typed.validUntil} onType={type} />
          </div>
        </Disclosure>
      )}
    </fieldset>
  );
}
