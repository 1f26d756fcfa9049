// What was taken over from a file, as a form of its own: nothing is saved before the person saves, and all of it is one
// change of the record, which names the file.
import type { Component, DetailKey, ProposedField, SystemDetail, TakenFrom } from '@registry/contracts';
import { faultText, isSame, isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../api/client';
import { useCommand } from '../../../api/commands';
import { useRecord } from '../../../api/reading';
import { ProblemBox } from '../../../fittings/page/problem-box';
import type { Taken } from '../../../fittings/proposals/file-reader';
import { isCore, useComponentText, useProposedText } from '../../../fittings/proposals/proposal-words';
import { MOST } from '../../../fittings/record/registration';
import { Button } from '../../../furniture/forms/button';
import { TextArea } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { RemoveButton } from '../../../furniture/forms/remove-button';
import { useNotices } from '../../../furniture/notices';
import { useRecordWords } from '../../../words/library-words';
import { DetailField } from '../detail-field';
import { detailsOf, typedValue, type TypedDetails, type TypedValue } from '../detail-values';

type CoreField = Exclude<ProposedField, DetailKey>;

const MISSING = {
  name: 'wizard.nameMissing',
  summary: 'wizard.summaryMissing',
  intendedPurpose: 'wizard.purposeMissing',
} as const;

export interface TakenEdit {
  etag: string | null;
  from: TakenFrom;
  core: Partial<Record<CoreField, string>>;
  details: TypedDetails;
  components: { component: Component; stands: Component | null }[];
}

export function beginTaken({ fields, components, from }: Taken, etag: string | null): TakenEdit {
  const all = Object.entries(fields) as [ProposedField, string | string[]][];
  return {
    etag,
    from,
    core: Object.fromEntries(all.filter(([field]) => isCore(field))),
    details: Object.fromEntries(
      all.filter(([field]) => !isCore(field)).map(([field, value]) => [field, typedValue(field as DetailKey, value)]),
    ),
    components,
  };
}

/** The components of the record with those that were taken: in the place of the one they add to, or after all. */
function withTaken(now: readonly Component[], { components }: TakenEdit): Component[] {
  const replaced = now.map((one) => components.find(({ stands }) => isSame(stands, one))?.component ?? one);
  const added = components.filter(({ stands }) => stands === null || !now.some((one) => isSame(stands, one)));
  return [...replaced, ...added.map(({ component }) => component)];
}

export function TakenForm({
  id,
  system,
  edit,
  onChange,
}: {
  id: string;
  system: SystemDetail;
  edit: TakenEdit;
  onChange: (edit: TakenEdit | null) => void;
}) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const { notify } = useNotices();
  const fresh = useRecord('getSystem', { id });
  const change = useCommand('changeSystem', { id }, { ifMatch: edit.etag });
  const [isSent, setIsSent] = useState(false);
  const { details, faults } = detailsOf(edit.details);
  const cores = Object.entries(edit.core) as [CoreField, string][];
  const isFaulty = ([field, text]: [CoreField, string]): boolean => !isVisible(text) || [...text].length > MOST[field];
  const save = (): void => {
    setIsSent(true);
    if (faults.length > 0 || cores.some(isFaulty)) return;
    const components = edit.components.length === 0 ? {} : { components: withTaken(system.components, edit) };
    change.mutate(
      { ...edit.core, details, ...components, takenFrom: edit.from },
      {
        onSuccess: () => {
          notify(t('overview.saved'));
          onChange(null);
        },
        onError: (error) => {
          if (isRefusal(error, 'record.stale'))
            void fresh.refetch().then(({ data }) => onChange({ ...edit, etag: data?.etag ?? null }));
        },
      },
    );
  };
  const faultOf = (key: DetailKey): string | undefined => {
    const fault = faults.find((one) => one.key === key);
    return fault === undefined || !isSent ? undefined : faultText(words, fault);
  };
  const setDetail = (key: DetailKey, value: TypedValue): void =>
    onChange({ ...edit, details: { ...edit.details, [key]: value } });
  return (
    <Form className="stack" onSubmit={save}>
      <h3>{t('proposal.taken', { file: edit.from.file })}</h3>
      <p className="secondary">{t('proposal.takenHelp')}</p>
      {change.isError && (
        <ProblemBox
          error={change.error}
          fieldName={(pointer) => words.fields[pointer.split('/')[2] as DetailKey]?.[0]}
        />
      )}
      {isRefusal(change.error, 'record.stale') && <p>{t('proposal.newer')}</p>}
      {cores.map(([field, text]) => (
        <CoreText
          key={field}
          field={field}
          text={text}
          isSent={isSent}
          onChange={(next) => onChange({ ...edit, core: { ...edit.core, [field]: next } })}
        />
      ))}
      {(Object.entries(edit.details) as [DetailKey, TypedValue][]).map(([key, value]) => (
        <DetailField
          key={key}
          name={key}
          value={value}
          error={faultOf(key)}
          onChange={(next) => setDetail(key, next)}
        />
      ))}
      <TakenComponents edit={edit} onChange={onChange} />
      <div className="row">
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('overview.save')}
        </Button>
        <Button onPress={() => onChange(null)}>{t('button.cancel')}</Button>
      </div>
    </Form>
  );
}

/** One of the texts that every record has. */
function CoreText({
  field,
  text,
  isSent,
  onChange,
}: {
  field: CoreField;
  text: string;
  isSent: boolean;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const { nameOf } = useProposedText();
  const beyond = [...text].length - MOST[field];
  const missing = isVisible(text) ? undefined : t(MISSING[field]);
  const error = missing ?? (beyond > 0 ? t('field.tooLong', { count: beyond }) : undefined);
  return (
    <TextArea
      label={nameOf(field)}
      rows={field === 'name' ? 1 : 4}
      required
      value={text}
      counted={{ length: [...text].length, most: MOST[field] }}
      error={isSent ? error : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function TakenComponents({ edit, onChange }: { edit: TakenEdit; onChange: (edit: TakenEdit) => void }) {
  const { t } = useTranslation();
  const { nameOf, restOf } = useComponentText();
  if (edit.components.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="field__label">{t('connection.components')}</legend>
      <ul className="bullets">
        {edit.components.map(({ component }, index) => (
          <li key={index}>
            <bdi>{nameOf(component)}</bdi> <bdi className="secondary">{restOf(component)}</bdi>{' '}
            <RemoveButton
              compact
              variant="quiet"
              name={t('connection.removeComponent', { number: index + 1 })}
              help={t('overview.removeRowHelp')}
              isAsked={false}
              onRemove={() => onChange({ ...edit, components: edit.components.filter((_, at) => at !== index) })}
            >
              {t('connection.removeComponent', { number: index + 1 })}
            </RemoveButton>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
