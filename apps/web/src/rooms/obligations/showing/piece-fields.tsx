// Where a file is dropped, a link pasted, and written what was done.
import { useTranslation } from 'react-i18next';
import { DayField, TextArea, TextField } from '../../../furniture/forms/field';
import { Disclosure } from '../../../furniture/disclosure';
import { today } from '../../../words/zone';
import sheet from '../obligations.module.css';
import type { Pieces } from './pieces';

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
      {isPending && (
        <div role="status">
          <progress max={1} value={pieces.share} aria-label={t('evidence.send')} />{' '}
          <span className="digits">{t('evidence.progress', { percent: `${Math.round(pieces.share * 100)} %` })}</span>
        </div>
      )}
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
            <TextField
              label={t('evidence.name')}
              maxLength={300}
              value={pieces.title}
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
          </div>
        </Disclosure>
      )}
    </fieldset>
  );
}
