// Merging a record into another one: choose it, look at what it takes over, then do it.
import { isVisible } from '@registry/record';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRef, SystemDetail, SystemSummary } from '@registry/contracts';
import { useMerge, usePreviewMerge } from '../../api/merging';
import { useSystem } from '../../api/systems';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/button';
import { Dialog } from '../../furniture/dialog';
import { FieldError, TextArea } from '../../furniture/field';
import { useNotices } from '../../furniture/notices';
import { PersonName } from '../../furniture/person-name';
import { ProblemBox } from '../../furniture/problem-box';
import { useKept } from '../frame/kept';
import { FieldChanges } from '../trail/field-changes';
import { FindSystem } from './find-system';

export function MergeDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const preview = usePreviewMerge(id);
  const [into, setInto] = useState<SystemSummary | null>(null);
  const [isTried, setIsTried] = useState(false);
  const look = (): void => {
    setIsTried(true);
    if (into !== null) preview.mutate(into.id);
  };
  return (
    <Dialog title={t('merge.title', { name: system.name })} isOpen isWide onClose={onClose}>
      <p>{t('merge.help')}</p>
      {preview.isError && <ProblemBox error={preview.error} />}
      {preview.isSuccess && into !== null ? <Confirm id={id} system={system} into={into} result={preview.data} onBack={preview.reset} onClose={onClose} /> : (
        <>
          <FindSystem
            chosen={into} fits={(found) => found.id !== system.id && found.stage !== 'retired'} none={t('connection.noSystem')} onChoose={setInto}
            error={isTried && into === null ? t('merge.intoMissing') : undefined}
          />
          <div className="row row--end">
            <Button onPress={onClose}>{t('button.cancel')}</Button>
            <Button variant="primary" isPending={preview.isPending} onPress={look}>{t('merge.preview')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Confirm({ id, system, into, result, onBack, onClose }: {
  id: string;
  system: SystemDetail;
  into: SystemSummary;
  result: NonNullable<ReturnType<typeof usePreviewMerge>['data']>;
  onBack: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  // The version of the record that stays goes with the command.
  const stays = useSystem(into.reference);
  const merge = useMerge(id);
  const [reason, setReason] = useKept(`merging.${system.id}`, '');
  const [isTried, setIsTried] = useState(false);
  const [isLettingIn, setIsLettingIn] = useState(false);
  const mustAgree = result.lettingIn.length > 0 && !isLettingIn;
  const send = (): void => {
    setIsTried(true);
    if (!isVisible(reason) || mustAgree || stays.data === undefined) return;
    merge.mutate({ into: into.id, intoVersion: stays.data.value.version, reason: reason.trim(), lettingIn: result.lettingIn.map((person) => person.id) }, {
      onSuccess: () => { notify(t('merge.merged', { reference: into.reference })); setReason(''); onClose(); },
      onError: () => void stays.refetch(),
    });
  };
  return (
    <>
      {merge.isError && <ProblemBox error={merge.error} />}
      <p><strong>{into.name}</strong> <span className="secondary small">{into.reference} · {into.unit.code}</span></p>
      {Object.keys(result.changed).length === 0 ? <p>{t('merge.nothing')}</p> : <FieldChanges fact={{ changed: result.changed }} named={result.named} />}
      <p className="small">{t('merge.links', { links: result.links, relations: result.relations })}</p>
      {result.lettingIn.length > 0 && <LettingIn people={result.lettingIn} isAgreed={isLettingIn} isMissing={isTried && mustAgree} onAgree={setIsLettingIn} />}
      <TextArea
        label={t('merge.reason')} required rows={3} maxLength={1000} value={reason} error={isTried && !isVisible(reason) ? t('merge.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row row--end">
        <Button onPress={onBack}>{t('merge.back')}</Button>
        <Button variant="primary" isPending={merge.isPending} isDisabled={stays.data === undefined} onPress={send}>{t('merge.merge')}</Button>
      </div>
    </>
  );
}

/** Who comes to read the record that stays; nobody is let in unasked. */
function LettingIn({ people, isAgreed, isMissing, onAgree }: { people: readonly PersonRef[]; isAgreed: boolean; isMissing: boolean; onAgree: (isAgreed: boolean) => void }) {
  const { t } = useTranslation();
  const fault = useId();
  return (
    <Box kind="warning">
      <p>{t('merge.letsIn')}</p>
      <ul>{people.map((person) => <li key={person.id}><PersonName of={person} /></li>)}</ul>
      <label className="check">
        <input type="checkbox" checked={isAgreed} aria-invalid={isMissing} aria-describedby={isMissing ? fault : undefined} onChange={(event) => onAgree(event.target.checked)} />{t('merge.letIn')}
      </label>
      {isMissing && <FieldError id={fault}>{t('merge.letInMissing')}</FieldError>}
    </Box>
  );
}
