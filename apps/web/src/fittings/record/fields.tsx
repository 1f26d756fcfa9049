// The fields of a record, the same when registering and when editing.
import { isVisible } from '@registry/record';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ORIGINS, STAGES, type Stage, type SystemDetail } from '@registry/contracts';
import { barredFromUse, isUse } from '@registry/review';
import { useUnits } from '../../api/session';
import { RadioField } from '../../furniture/forms/choice';
import { Select, TextArea, TextField } from '../../furniture/forms/field';
import { useUnitName } from '../../words/unit-name';
import { isOrigin, isStage, MOST, type Typed } from './registration';

/** What the register says now, for fields that somebody else changed while these were being edited. */
export type Theirs = Partial<Record<keyof Typed, string>>;

function useField() {
  const { t } = useTranslation();
  const {
    register,
    formState: { errors },
    control,
  } = useFormContext<Typed>();
  const typed = useWatch({ control }) as Typed;
  const text = (name: keyof typeof MOST, whenMissing: string) => ({
    ...register(name, {
      validate: (value) =>
        !isVisible(value)
          ? whenMissing
          : [...value].length > MOST[name]
            ? t('field.tooLong', { count: [...value].length - MOST[name] })
            : true,
    }),
    required: true,
    error: errors[name]?.message,
  });
  return { t, register, errors, control, typed, text };
}

function useHelp(theirs: Theirs) {
  const { t } = useTranslation();
  return (name: keyof Typed, help?: string) => {
    const now = theirs[name];
    if (now === undefined) return help;
    return (
      <>
        {help} <strong>{t('overview.theirs')}</strong> {now}
      </>
    );
  };
}

export function WhatFields({ theirs = {} }: { theirs?: Theirs }) {
  const { t, typed, text } = useField();
  const help = useHelp(theirs);
  return (
    <>
      <TextField
        label={t('system.name')}
        help={help('name', t('wizard.nameHelp'))}
        autoComplete="off"
        {...text('name', t('wizard.nameMissing'))}
      />
      <TextArea
        label={t('system.summary')}
        help={help('summary', t('wizard.summaryHelp'))}
        rows={4}
        counted={{ length: [...typed.summary].length, most: MOST.summary }}
        {...text('summary', t('wizard.summaryMissing'))}
      />
      <TextArea
        label={t('system.purpose')}
        help={help('intendedPurpose', t('wizard.purposeHelp'))}
        rows={6}
        counted={{ length: [...typed.intendedPurpose].length, most: MOST.intendedPurpose }}
        {...text('intendedPurpose', t('wizard.purposeMissing'))}
      />
    </>
  );
}

/** @param of the system whose stage is changed; a new one may be in use already */
export function WhereFields({ theirs = {}, of = null }: { theirs?: Theirs; of?: SystemDetail | null }) {
  const { t, register, errors, control, typed, text } = useField();
  const help = useHelp(theirs);
  const nameOf = useUnitName();
  const units = useUnits();
  const bar = of === null ? null : barredFromUse(of);
  const isBarred = (stage: Stage): boolean => bar !== null && isUse(stage) && stage !== of?.stage;
  return (
    <>
      <Select
        label={t('system.unit')}
        help={help('unit', t('wizard.unitHelp'))}
        error={errors.unit?.message}
        required
        {...register('unit', { validate: (value) => value !== '' || t('wizard.unitMissing') })}
        key={units.data === undefined ? 'loading' : 'loaded'}
      >
        <option value="">{t('field.choose')}</option>
        {units.data
          ?.filter((unit) => !unit.isClosed || unit.code === typed.unit)
          .map((unit) => (
            <option key={unit.id} value={unit.code} lang={nameOf(unit).lang}>
              {unit.code} · {nameOf(unit).text}
            </option>
          ))}
      </Select>
      <Select
        label={t('system.stage')}
        help={help('stage', bar === null ? undefined : t(`useBar.${bar}`))}
        error={errors.stage?.message}
        required
        {...register('stage', { validate: (value) => isStage(value) || t('wizard.stageMissing') })}
      >
        <option value="">{t('field.choose')}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage} disabled={isBarred(stage)}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </Select>
      {typed.stage === 'retired' && (
        <TextArea
          label={t('system.retirementReason')}
          help={help('retirementReason', t('wizard.retirementHelp'))}
          rows={3}
          counted={{ length: [...typed.retirementReason].length, most: MOST.retirementReason }}
          {...text('retirementReason', t('wizard.retirementMissing'))}
        />
      )}
      <Controller
        control={control}
        name="origin"
        rules={{ validate: (value) => isOrigin(value) || t('wizard.originMissing') }}
        render={({ field }) => (
          <RadioField
            label={t('system.origin')}
            help={help('origin', t('wizard.originHelp'))}
            isStacked
            error={errors.origin?.message}
            options={ORIGINS.map((origin) => ({
              value: origin as string,
              label: t(`origin.${origin}`),
              help: t(`originHelp.${origin}`),
            }))}
            value={field.value === '' ? null : field.value}
            onChange={field.onChange}
            ref={field.ref}
          />
        )}
      />
    </>
  );
}
