// What is being typed to register a system: checked here, and kept as a draft until it is sent.
import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ORIGINS, STAGES, type RegisterSystem } from '@registry/contracts';
import { typeInto } from '../../api/open-drafts';
import { useMe } from '../../api/session';
import { useOpenDraft } from '../frame/kept';

/** A form may be incomplete: a choice not made yet is empty. */
export type Typed = Record<(typeof FIELDS)[number], string>;

export const WHAT = ['name', 'summary', 'intendedPurpose'] as const satisfies readonly (keyof RegisterSystem)[];
export const WHERE = ['unit', 'stage', 'retirementReason', 'origin'] as const satisfies readonly (keyof RegisterSystem)[];
export const FIELDS = [...WHAT, ...WHERE] as const;

export const MOST = { name: 200, summary: 500, intendedPurpose: 4000, retirementReason: 1000 } as const;

/** The field a JSON pointer of a problem means. */
export function fieldAt(pointer: string): keyof Typed | undefined {
  return FIELDS.find((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
}

const KEY = 'registering';

export function useRegistration() {
  const me = useMe();
  const empty = useMemo<Typed>(() => ({ name: '', summary: '', intendedPurpose: '', unit: me.unit.code, stage: '', retirementReason: '', origin: '' }), [me.unit.code]);
  const draft = useOpenDraft(KEY, (taken) => form.reset({ ...empty, ...read(taken) }));
  const [kept] = useState(() => read(draft.value));
  // Checked when one goes on, and not before: a message that goes while one presses the button moves the button away.
  const form = useForm<Typed>({ defaultValues: { ...empty, ...kept }, mode: 'onSubmit', reValidateMode: 'onSubmit', shouldFocusError: false });
  const typed = useWatch({ control: form.control });
  useEffect(() => {
    const isEmpty = FIELDS.every((name) => (typed[name] ?? '') === empty[name]);
    typeInto(draft, isEmpty ? null : typed);
  }, [typed, draft, empty]);
  return { form, empty, wasKept: kept !== null, forget: () => typeInto(draft, null) };
}

function read(kept: unknown): Partial<Typed> | null {
  if (typeof kept !== 'object' || kept === null) return null;
  return Object.fromEntries(Object.entries(kept).filter(([name, value]) => FIELDS.some((field) => field === name) && typeof value === 'string'));
}

/** What was typed as the command to register. A reason for retiring is only sent with that stage. */
export function commandOf({ retirementReason, ...typed }: Typed): RegisterSystem {
  return { ...typed, ...(typed.stage === 'retired' ? { retirementReason } : {}) } as RegisterSystem;
}

export function isStage(value: string): boolean {
  return STAGES.some((stage) => stage === value);
}

export function isOrigin(value: string): boolean {
  return ORIGINS.some((origin) => origin === value);
}
