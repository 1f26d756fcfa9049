// Editing one section of a record in place. If somebody else was faster, both versions stand side by side.
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ChangeSystem, SystemDetail } from '@registry/contracts';
import { isRefusal } from '../../api/client';
import { useChangeSystem, useSystem } from '../../api/systems';
import { Button } from '../../furniture/button';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../../furniture/problem-box';
import { WhatFields, WhereFields, type Theirs } from './fields';
import { fieldAt, WHAT, WHERE, type Typed } from './registration';

export function SectionForm({ id, section, system, etag, onDone }: {
  id: string;
  section: 'what' | 'where';
  system: SystemDetail;
  etag: string | null;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  // What editing began from; a newer record that arrives meanwhile does not slip under it.
  const [base, setBase] = useState(() => ({ values: typedOf(system), etag }));
  const [theirs, setTheirs] = useState<Theirs>({});
  const fresh = useSystem(id);
  const change = useChangeSystem(id);
  const form = useForm<Typed>({ defaultValues: base.values, mode: 'onTouched' });
  const names = section === 'what' ? WHAT : WHERE;

  const adoptNewer = async (): Promise<void> => {
    const { data } = await fresh.refetch();
    if (data === undefined) return;
    const now = typedOf(data.value);
    setTheirs(Object.fromEntries(names.filter((name) => now[name] !== base.values[name]).map((name) => [name, now[name]])));
    setBase({ values: now, etag: data.etag });
  };
  const save = form.handleSubmit((typed) => {
    const changed = names.filter((name) => typed[name] !== base.values[name]);
    if (changed.length === 0) return onDone();
    const command = Object.fromEntries(changed.map((name) => [name, typed[name]])) as ChangeSystem;
    change.mutate({ change: command, ifMatch: base.etag }, {
      onSuccess: () => { notify(t('overview.saved')); onDone(); },
      onError: (error) => { if (isRefusal(error, 'record.stale')) void adoptNewer(); },
    });
  });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void save(event)}>
        {change.isError && (
          <ProblemBox error={change.error} fieldName={(pointer) => { const field = fieldAt(pointer); return field && t(`system.${field === 'intendedPurpose' ? 'purpose' : field}`); }} />
        )}
        {section === 'what' ? <WhatFields theirs={theirs} /> : <WhereFields theirs={theirs} />}
        <div className="row">
          <Button type="submit" variant="primary" isPending={change.isPending}>{t('overview.save')}</Button>
          <Button onPress={onDone}>{t('button.cancel')}</Button>
        </div>
      </form>
    </FormProvider>
  );
}

function typedOf(system: SystemDetail): Typed {
  const { name, summary, intendedPurpose, stage, origin } = system;
  return { name, summary, intendedPurpose, unit: system.unit.code, stage, origin };
}
