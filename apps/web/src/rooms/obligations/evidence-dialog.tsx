// Adding a file or a link.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind } from '@registry/contracts';
import { useAddFile, useAddLink } from '../../api/evidence';
import { Button } from '../../furniture/button';
import { RadioField } from '../../furniture/choice';
import { Dialog } from '../../furniture/dialog';
import { DayField, TextField } from '../../furniture/field';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../../furniture/problem-box';
import { today } from '../../words/zone';

export function EvidenceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const [addFile, addLink] = [useAddFile(id), useAddLink(id)];
  const [kind, setKind] = useState<EvidenceKind>('file');
  const [typed, setTyped] = useState({ title: '', url: '', standsFor: '', validUntil: '' });
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const [isTried, setIsTried] = useState(false);
  const title = typed.title.trim();
  const lacksAddress = !/^https?:\/\/\S+$/.test(typed.url.trim());
  const isPending = addFile.isPending || addLink.isPending;
  const failed = kind === 'file' ? addFile : addLink;
  const send = (): void => {
    setIsTried(true);
    const days = { ...typed.standsFor === '' ? {} : { standsFor: typed.standsFor }, ...typed.validUntil === '' ? {} : { validUntil: typed.validUntil } };
    const onSuccess = (): void => { notify(t('evidence.sent')); onClose(); };
    if (!isVisible(title)) return;
    if (kind === 'link' && !lacksAddress) addLink.mutate({ title, url: typed.url.trim(), ...days }, { onSuccess });
    if (kind === 'file' && file !== null) addFile.mutate({ file, title, ...days, onProgress: setShare }, { onSuccess });
  };
  return (
    <Dialog title={t('evidence.addTitle')} isOpen isDismissable={!isPending} onClose={onClose}>
      {failed.isError && <ProblemBox error={failed.error} />}
      <RadioField label={t('evidence.kind')} value={kind} onChange={setKind} isDisabled={isPending} options={[{ value: 'file', label: t('evidence.file') }, { value: 'link', label: t('evidence.link') }]} />
      {kind === 'file' ? (
        <TextField
          label={t('evidence.choose')} help={t('evidence.fileHelp')} type="file" error={isTried && file === null ? t('evidence.fileMissing') : undefined}
          onChange={(event) => {
            const chosen = event.target.files?.[0] ?? null;
            setFile(chosen);
            if (chosen !== null && title === '') setTyped({ ...typed, title: chosen.name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, 300) });
          }}
        />
      ) : (
        <TextField label={t('evidence.url')} type="url" maxLength={2000} value={typed.url} error={isTried && lacksAddress ? t('evidence.urlMissing') : undefined} onChange={(event) => setTyped({ ...typed, url: event.target.value })} />
      )}
      <TextField label={t('evidence.name')} maxLength={300} value={typed.title} error={isTried && !isVisible(title) ? t('evidence.nameMissing') : undefined} onChange={(event) => setTyped({ ...typed, title: event.target.value })} />
      <DayField label={t('evidence.standsFor')} help={t('evidence.standsForHelp')} optional max={today()} value={typed.standsFor} onChange={(event) => setTyped({ ...typed, standsFor: event.target.value })} />
      <DayField label={t('evidence.validUntil')} optional min={typed.standsFor} value={typed.validUntil} onChange={(event) => setTyped({ ...typed, validUntil: event.target.value })} />
      {addFile.isPending && <div role="status"><progress max={1} value={share} aria-label={t('evidence.send')} /> <span className="digits">{t('evidence.progress', { percent: `${Math.round(share * 100)} %` })}</span></div>}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button variant="primary" isPending={isPending} onPress={send}>{t('evidence.send')}</Button>
      </div>
    </Dialog>
  );
}
