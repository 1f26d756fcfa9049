// What is being typed to register a system: checked here, and kept as a draft until it is sent.
import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ORIGINS, STAGES, type DetailKey, type Origin, type RegisterSystem } from '@registry/contracts';
import { isVisible } from '@registry/record';
import { standsIn, typeInto } from '../../api/open-drafts';
import { useMe } from '../../api/session';
import { useOpenDraft } from '../page/kept';

/** A form may be incomplete: a choice not made yet is empty. */
export type Typed = Record<(typeof FIELDS)[number], string>;

export const WHAT = ['name', 'summary', 'intendedPurpose'] as const satisfies readonly (keyof RegisterSystem)[];
export const WHERE = [
  'unit',
  'stage',
  'retirementReason',
  'origin',
] as const satisfies readonly (keyof RegisterSystem)[];
export const FIELDS = [...WHAT, ...WHERE] as const;

export const MOST = { name: 200, summary: 500, intendedPurpose: 4000, retirementReason: 1000 } as const;

/** Asked where others made it: from whom it comes, and what was bought. */
export const BOUGHT = ['supplier', 'productVersion'] as const satisfies readonly DetailKey[];
export type TypedRegistration = Typed & Record<(typeof BOUGHT)[number], string>;

/** Of which origins each is asked. */
const ASKED_OF: Readonly<Record<(typeof BOUGHT)[number], readonly string[]>> = {
  supplier: ['purchased', 'contracted'],
  productVersion: ['purchased'],
} satisfies Record<string, Origin[]>;

/** The field a JSON pointer of a problem means. */
export function fieldAt(pointer: string): keyof TypedRegistration | undefined {
  return (
    BOUGHT.find((name) => pointer === `/details/${name}`) ??
    FIELDS.find((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))
  );
}

/** The name under which it is kept. */
export const REGISTERING = 'registering';
export const KEPT = [...FIELDS, ...BOUGHT] as const;

/** @param called the name to begin with, where none was typed yet */
export function useRegistration(called: string | undefined) {
  const me = useMe();
  const empty = useMemo<TypedRegistration>(
    () => ({
      name: '',
      summary: '',
      intendedPurpose: '',
      unit: me.unit.code,
      stage: '',
      retirementReason: '',
      origin: '',
      supplier: '',
      productVersion: '',
    }),
    [me.unit.code],
  );
  const draft = useOpenDraft(REGISTERING, (taken) => form.reset({ ...empty, ...read(taken) }));
  const [kept] = useState(() => read(draft.value));
  // Checked when one goes on, and not before: a message that goes while one presses the button moves the button away.
  const form = useForm<TypedRegistration>({
    defaultValues: {
      ...empty,
      ...kept,
      ...(isVisible(kept?.name ?? '') || called === undefined ? {} : { name: called }),
    },
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const typed = useWatch({ control: form.control });
  useEffect(() => {
    const isEmpty = KEPT.every((name) => (typed[name] ?? '') === empty[name]);
    standsIn(draft, isEmpty ? null : typed);
  }, [typed, draft, empty]);
  return { form, empty, wasKept: kept !== null, forget: () => typeInto(draft, null) };
}

function read(kept: unknown): Partial<TypedRegistration> | null {
  if (typeof kept !== 'object' || kept === null) return null;
  return Object.fromEntries(
    Object.entries(kept).filter(([name, value]) => KEPT.some((field) => field === name) && typeof value === 'string'),
  );
}

/**
 * What was typed as the command to register. A reason for retiring is only sent with that stage, a supplier only where
 * one is asked for.
 */
export function commandOf({ retirementReason, supplier, productVersion, ...typed }: TypedRegistration): RegisterSystem {
  const details = Object.fromEntries(
    Object.entries({ supplier, productVersion }).filter(
      ([name, text]) => isVisible(text) && isAsked(name as (typeof BOUGHT)[number], typed.origin),
    ),
  );
  return {
    ...typed,
    ...(typed.stage === 'retired' ? { retirementReason } : {}),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  } as RegisterSystem;
}

export const isAsked = (name: (typeof BOUGHT)[number], origin: string): boolean => ASKED_OF[name].includes(origin);

export function isStage(value: string): boolean {
  return STAGES.some((stage) => stage === value);
}

export function isOrigin(value: string): boolean {
  return ORIGINS.some((origin) => origin === value);
}
