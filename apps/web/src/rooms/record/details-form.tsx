// Editing one group of the record. What is typed is kept; if somebody else was faster, both versions come together
// field by field.
import type { DetailKey, SystemDetail } from '@registry/contracts';
import { changedKeys, faultText, isSame, isVisible, mergeEdits, type Group } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/client';
import { useCommand } from '../../api/commands';
import { useRecord } from '../../api/reading';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { FocusHere } from '../../fittings/record/focus-here';
import { useValueText } from '../../fittings/record/record-words';
import { Button } from '../../furniture/forms/button';
import { TextField } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';
import { useRecordWords } from '../../words/library-words';
import { DetailField } from './detail-field';
import { detailsOf, typedOf, type TypedDetails } from './detail-values';

interface Edit {
  /** What editing began from, and the version it is saved against. */
  base: TypedDetails;
  etag: string | null;
  typed: TypedDetails;
}

export const detailsEditOf = (system: SystemDetail, group: Group): string => `editing.details.${group}.${system.id}`;

export function DetailsForm({
  id,
  group,
  keys,
  system,
  etag,
  field,
  onDone,
}: {
  id: string;
  group: Group;
  keys: readonly DetailKey[];
  system: SystemDetail;
  etag: string | null;
  /** The one that the address names. */
  field: string | undefined;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const { notify } = useNotices();
  const fresh = useRecord('getSystem', { id });
  const theirsText = useValueText();
  const [kept, keep] = useKept<Edit | null>(detailsEditOf(system, group), null, (taken) => {
    if (taken === null) onDone();
    else setEdit(taken);
  });
  const [edit, setEdit] = useState<Edit>(
    () => kept ?? { base: typedOf(system.details, keys), etag, typed: typedOf(system.details, keys) },
  );
  const change = useCommand('changeSystem', { id }, { ifMatch: edit.etag });
  const [reason, setReason] = useState('');
  const [theirs, setTheirs] = useState<Partial<Record<DetailKey, unknown>>>({});
  const [isSent, setIsSent] = useState(false);
  const { details, faults } = detailsOf(edit.typed);
  const update = (next: Edit): void => {
    setEdit(next);
    keep(changedKeys(next.base, next.typed).length === 0 ? null : next);
  };
  const end = (): void => {
    keep(null);
    onDone();
  };

  const bringTogether = async (): Promise<void> => {
    const { data } = await fresh.refetch();
    if (data === undefined) return;
    const now = typedOf(data.value.details, keys);
    const { merged, conflicts } = mergeEdits(edit.base, edit.typed, now);
    setTheirs(Object.fromEntries(conflicts.map(({ key }) => [key, data.value.details[key]])));
    update({ base: now, etag: data.etag, typed: merged });
  };
  const save = (): void => {
    setIsSent(true);
    if (faults.length > 0) return;
    const changed = keys.filter((key) => !isSame(edit.typed[key], edit.base[key]));
    if (changed.length === 0) return end();
    const command = {
      details: Object.fromEntries(changed.map((key) => [key, details[key]])),
      ...(!isVisible(reason) ? {} : { reason }),
    };
    change.mutate(command, {
      onSuccess: () => {
        notify(t('overview.saved'));
        end();
      },
      onError: (error) => {
        if (isRefusal(error, 'record.stale')) void bringTogether();
      },
    });
  };
  const faultOf = (key: DetailKey): string | undefined => {
    const fault = faults.find((one) => one.key === key);
    return fault === undefined || !isSent ? undefined : faultText(words, fault);
  };
  return (
    <Form className="stack" onSubmit={save}>
      {change.isError && (
        <ProblemBox
          error={change.error}
          fieldName={(pointer) => words.fields[pointer.split('/')[2] as DetailKey]?.[0]}
        />
      )}
      {keys.map((key) => (
        <FocusHere key={key} isHere={key === field}>
          <DetailField
            name={key}
            value={edit.typed[key] ?? ''}
            error={faultOf(key)}
            onChange={(value) => update({ ...edit, typed: { ...edit.typed, [key]: value } })}
            note={
              key in theirs ? (
                <strong>
                  {t('overview.conflict', { theirs: theirsText(key, theirs[key]) ?? t('overview.nothing') })}
                </strong>
              ) : undefined
            }
          />
        </FocusHere>
      ))}
      <TextField
        label={t('overview.reason')}
        optional
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row">
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('overview.save')}
        </Button>
        <Button onPress={end}>{t('button.cancel')}</Button>
      </div>
    </Form>
  );
}
