// Establishing a unit, or renaming, moving, closing and opening one.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeUnit, CreateUnit, Unit } from '@registry/contracts';
import { command } from '../../api/commands';
import { useUnits } from '../../api/session';
import { useStep } from '../../api/step';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { UnitOptions } from '../../fittings/people/unit-options';
import { DayField, Select, TextField } from '../../furniture/forms/field';

const CODE = /^[A-Z0-9][A-Z0-9.]{0,39}$/;
const NAMES = ['nameEn', 'nameFr', 'nameDe'] as const;

interface Typed {
  code: string;
  nameEn: string;
  nameFr: string;
  nameDe: string;
  /** Code of the unit above; empty at the top. */
  parent: string;
  activeFrom: string;
  activeTo: string;
}

/** `unit` is changed, or null for a new one, which may be put below another. */
export function UnitDialog({ unit, below, onClose }: { unit: Unit | null; below: Unit | null; onClose: () => void }) {
  const { t } = useTranslation();
  const units = useUnits().data ?? [];
  // After a refusal the list was read anew: what is saved next is saved against what is true now.
  const now = unit && (units.find(({ id }) => id === unit.id) ?? unit);
  const save = useStep((body: CreateUnit | ChangeUnit) =>
    now === null
      ? command('createUnit', {}, { body: body as CreateUnit })
      : command('changeUnit', { id: now.id }, { body, ifMatch: `"${now.version}"` }),
  );
  const [typed, setTyped] = useState<Typed>(() => ({
    code: unit?.code ?? (below === null ? '' : `${below.code}.`),
    nameEn: unit?.nameEn ?? '',
    nameFr: unit?.nameFr ?? '',
    nameDe: unit?.nameDe ?? '',
    parent: units.find(({ id }) => id === (unit?.parentId ?? below?.id))?.code ?? '',
    activeFrom: unit?.activeFrom ?? '',
    activeTo: unit?.activeTo ?? '',
  }));
  const set = (changes: Partial<Typed>): void => setTyped({ ...typed, ...changes });
  const isRight = CODE.test(typed.code) && isVisible(typed.nameEn) && isVisible(typed.nameFr);
  return (
    <CommandDialog
      title={unit === null ? t('units.add') : t('units.change', { code: unit.code })}
      confirm={t('people.save')}
      isWide
      command={save}
      sends={isRight ? commandOf(typed, units, unit) : null}
      done={({ code }) => t('units.saved', { code })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('units.code')}
            help={t('units.codeHelp')}
            required
            autoComplete="off"
            maxLength={40}
            value={typed.code}
            error={isTried && !CODE.test(typed.code) ? t('units.codeWrong') : undefined}
            onChange={(event) => set({ code: event.target.value })}
          />
          {NAMES.map((name) => (
            <TextField
              key={name}
              label={t(`units.${name}`)}
              required={name !== 'nameDe'}
              optional={name === 'nameDe'}
              maxLength={200}
              autoComplete="off"
              value={typed[name]}
              error={isTried && name !== 'nameDe' && !isVisible(typed[name]) ? t('people.needed') : undefined}
              onChange={(event) => set({ [name]: event.target.value })}
            />
          ))}
          <Select
            label={t('units.parent')}
            value={typed.parent}
            onChange={(event) => set({ parent: event.target.value })}
          >
            <option value="">{t('units.top')}</option>
            <UnitOptions keep={typed.parent} except={unit === null ? [] : [unit.id]} />
          </Select>
          <DayField
            label={t('units.from')}
            optional
            value={typed.activeFrom}
            onChange={(event) => set({ activeFrom: event.target.value })}
          />
          {unit !== null && (
            <DayField
              label={t('units.to')}
              help={t('units.toHelp')}
              optional
              value={typed.activeTo}
              onChange={(event) => set({ activeTo: event.target.value })}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}

function commandOf(typed: Typed, units: readonly Unit[], unit: Unit | null): CreateUnit | ChangeUnit {
  const orNull = (text: string): string | null => (!isVisible(text) ? null : text.trim());
  return {
    code: typed.code,
    nameEn: typed.nameEn.trim(),
    nameFr: typed.nameFr.trim(),
    nameDe: orNull(typed.nameDe),
    parentId: units.find(({ code }) => code === typed.parent)?.id ?? null,
    activeFrom: orNull(typed.activeFrom),
    ...(unit === null ? {} : { activeTo: orNull(typed.activeTo) }),
  };
}
