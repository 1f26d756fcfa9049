// What is being typed to register a system: checked here, and kept as a draft until it is sent.
import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ORIGINS, STAGES, type RegisterSystem } from '@registry/contracts';
import { keepDraft, keptDraft } from '../../api/drafts';
import { useMe } from '../../api/session';

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
  const [kept] = useState(() => read(me.id));
  // Checked when one goes on, and not before: a message that goes while one presses the button moves the button away.
  const form = useForm<Typed>({ defaultValues: { ...empty, ...kept }, mode: 'onSubmit', reValidateMode: 'onSubmit' });
  const typed = useWatch({ control: form.control });
  useEffect(() => {
    const isEmpty = FIELDS.every((name) => (typed[name] ?? '') === empty[name]);
    keepDraft(me.id, KEY, isEmpty ? null : typed);
  }, [typed, me.id, empty]);
  return { form, empty, wasKept: kept !== null, forget: () => keepDraft(me.id, KEY, null) };
}

function read(person: string): Partial<Typed> | null {
  const kept = keptDraft(person, KEY);
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
