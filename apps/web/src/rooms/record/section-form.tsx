// Editing one section of a record in place. If somebody else was faster, both versions stand side by side.
import { mergeEdits } from '@registry/record';
import { useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ChangeSystem, SystemDetail } from '@registry/contracts';
import { isRefusal } from '../../api/client';
import { useCommand } from '../../api/commands';
import { useRecord } from '../../api/reading';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { WhatFields, WhereFields, type Theirs } from '../../fittings/record/fields';
import { FIELDS, fieldAt, WHAT, WHERE, type Typed } from '../../fittings/record/registration';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';

interface Edit {
  base: { values: Typed; etag: string | null };
  typed: Typed;
}

/** The name under which an edit is kept. */
export function editOf(system: SystemDetail, section: 'what' | 'where'): string {
  return `editing.${section}.${system.id}`;
}

export function SectionForm({
  id,
  section,
  system,
  etag,
  onDone,
}: {
  id: string;
  section: 'what' | 'where';
  system: SystemDetail;
  etag: string | null;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  // What editing began from; a newer record that arrives meanwhile does not slip under it.
  const [kept, keep] = useKept<Edit | null>(editOf(system, section), null, (taken) => {
    if (taken === null) return onDone();
    setBase(taken.base);
    form.reset(taken.typed);
  });
  const [base, setBase] = useState(() => kept?.base ?? { values: typedOf(system), etag });
  const [theirs, setTheirs] = useState<Theirs>({});
  const fresh = useRecord('getSystem', { id });
  const change = useCommand('changeSystem', { id }, { ifMatch: base.etag });
  const form = useForm<Typed>({
    defaultValues: kept?.typed ?? base.values,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const names = section === 'what' ? WHAT : WHERE;
  const typed = useWatch({ control: form.control }) as Typed;
  const isTouched = names.some((name) => typed[name] !== base.values[name]);
  useEffect(() => keep(isTouched ? { base, typed } : null), [base, typed, isTouched]);
  const end = (): void => {
    keep(null);
    onDone();
  };

  const adoptNewer = async (): Promise<void> => {
    const { data } = await fresh.refetch();
    if (data === undefined) return;
    const now = typedOf(data.value);
    const { merged, conflicts } = mergeEdits(base.values, form.getValues(), now);
    setTheirs(Object.fromEntries(conflicts.map(({ key, theirs }) => [key, theirs])));
    names.forEach((name) => form.setValue(name, merged[name]));
    setBase({ values: now, etag: data.etag });
  };
  const save = form.handleSubmit((typed) => {
    const changed = names.filter((name) => typed[name] !== base.values[name]);
    if (changed.length === 0) return end();
    const command = Object.fromEntries(
      changed
        .filter((name) => name !== 'retirementReason' || typed.stage === 'retired')
        .map((name) => [name, typed[name]]),
    ) as ChangeSystem;
    change.mutate(command, {
      onSuccess: () => {
        notify(t('overview.saved'));
        end();
      },
      onError: (error) => {
        if (isRefusal(error, 'record.stale')) void adoptNewer();
      },
    });
  });
  return (
    <FormProvider {...form}>
      <Form className="stack" onSubmit={() => save()}>
        {change.isError && (
          <ProblemBox
            error={change.error}
            fieldName={(pointer) => {
              const field = FIELDS.find((name) => name === fieldAt(pointer));
              return field && t(`system.${field === 'intendedPurpose' ? 'purpose' : field}`);
            }}
          />
        )}
        {section === 'what' ? (
          <WhatFields theirs={theirs} />
        ) : (
          <WhereFields theirs={theirs} of={fresh.data?.value ?? system} />
        )}
        <div className="row">
          <Button type="submit" variant="primary" isPending={change.isPending}>
            {t('overview.save')}
          </Button>
          <Button onPress={end}>{t('button.cancel')}</Button>
        </div>
      </Form>
    </FormProvider>
  );
}

function typedOf(system: SystemDetail): Typed {
  const { name, summary, intendedPurpose, stage, origin } = system;
  return {
    name,
    summary,
    intendedPurpose,
    unit: system.unit.code,
    stage,
    origin,
    retirementReason: system.retirementReason ?? '',
  };
}
