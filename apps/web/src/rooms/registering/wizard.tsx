// Registering a system: what it is, where it is, then its classification. Nothing typed is ever lost.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';
import { useCommand } from '../../api/commands';
import { useRights } from '../../api/rights';
import { DraftedByProgram } from '../../fittings/page/drafted-by';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { WhatFields, WhereFields } from '../../fittings/record/fields';
import { commandOf, KEPT, fieldAt, REGISTERING, useRegistration, WHAT } from '../../fittings/record/registration';
import { ConfirmDialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { Crumb } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { NoPermission } from '../../furniture/states';
import { StepList } from '../../furniture/steps/step-list';
import { useRecordWords } from '../../words/library-words';
import { BoughtFields } from './bought-fields';
import { DuplicateCandidates } from './duplicate-candidates';
import { TakeOver } from './take-over';
import { useDuplicateCandidates } from './use-duplicate-candidates';
import sheet from './registering.module.css';

export function Wizard() {
  const rights = useRights();
  return rights.ever('create', 'AiSystem') ? <Steps /> : <NoPermission />;
}

function Steps() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const register = useCommand('registerSystem');
  const words = useRecordWords();
  const { step = 1, name: called } = useSearch({ from: '/systems/new' });
  const registration = useRegistration(called);
  const setStep = async (to: 1 | 2): Promise<void> => {
    if (to !== step) await navigate({ to: '/systems/new', search: { step: to === 2 ? 2 : undefined } });
  };
  const [isDiscarding, setIsDiscarding] = useState(false);
  const discard = (): void => {
    registration.forget();
    candidates.forget();
    form.reset(registration.empty);
    setIsDiscarding(false);
    void setStep(1);
  };
  const { form } = registration;
  const candidates = useDuplicateCandidates(form.control);

  const next = async (): Promise<void> => {
    const isFilled = await form.trigger([...WHAT]);
    if (candidates.check() && isFilled) await setStep(2);
  };
  const send = form.handleSubmit(
    (typed) =>
      register.mutate(
        { ...commandOf(typed), ...candidates.command },
        {
          onSuccess: ({ reference }) => {
            registration.forget();
            candidates.forget();
            notify(t('wizard.registered', { reference }));
          },
          leadOn: ({ reference }) => void navigate({ to: '/systems/$id/questions', params: { id: reference } }),
          onError: (error) => {
            if (
              error instanceof Refused &&
              error.problem.errors?.some(({ pointer }) => WHAT.some((name) => pointer === `/${name}`))
            )
              void setStep(1);
          },
        },
      ),
    async (errors) => {
      if (WHAT.some((name) => errors[name] !== undefined)) await setStep(1);
    },
  );

  const labels = {
    name: t('system.name'),
    summary: t('system.summary'),
    intendedPurpose: t('system.purpose'),
    unit: t('system.unit'),
    stage: t('system.stage'),
    retirementReason: t('system.retirementReason'),
    origin: t('system.origin'),
    supplier: words.fields.supplier[0],
    productVersion: words.fields.productVersion[0],
  };
  return (
    <Page
      title={t('home.register')}
      crumbs={[
        <Crumb key="register" to="/systems">
          {t('menu.register')}
        </Crumb>,
      ]}
      intro={t('wizard.intro')}
    >
      <StepList
        at={String(step)}
        steps={[
          { key: '1', word: t('wizard.what') },
          { key: '2', word: t('wizard.where') },
          { key: '3', word: t('wizard.classify') },
        ]}
      />
      <FormProvider {...form}>
        <Form className="form stack stack--loose" step={step} onSubmit={() => (step === 1 ? next() : send())}>
          {register.isError && (
            <ProblemBox
              error={register.error}
              fieldName={(pointer) => {
                const field = fieldAt(pointer);
                return field && labels[field];
              }}
              onField={(pointer) => {
                const field = fieldAt(pointer);
                if (field === undefined) return;
                void setStep(WHAT.some((name) => name === field) ? 1 : 2);
                window.setTimeout(() => form.setFocus(field));
              }}
            />
          )}
          <DraftedByProgram draft={REGISTERING} field={(name) => labels[name as keyof typeof labels] ?? null} />
          <h2>{step === 1 ? t('wizard.what') : t('wizard.where')}</h2>
          {step === 1 ? (
            <div className={sheet.withAside}>
              <div className="stack stack--loose">
                <TakeOver />
                <WhatFields />
              </div>
              <DuplicateCandidates {...candidates} />
            </div>
          ) : (
            <>
              <WhereFields />
              <BoughtFields />
            </>
          )}
          <div className="row row--spread">
            {step === 2 ? <Button onPress={() => void setStep(1)}>{t('wizard.back')}</Button> : <span />}
            <Button type="submit" variant="primary" isPending={register.isPending}>
              {step === 1 ? t('wizard.next') : t('wizard.create')}
            </Button>
          </div>
          <div className="row secondary small">
            <p>{t('wizard.kept')}</p>
            {KEPT.some((name) => form.formState.dirtyFields[name] || registration.wasKept) && (
              <Button variant="quiet" compact onPress={() => setIsDiscarding(true)}>
                {t('wizard.discard')}
              </Button>
            )}
          </div>
        </Form>
      </FormProvider>
      <ConfirmDialog
        title={t('wizard.discard')}
        isOpen={isDiscarding}
        onClose={() => setIsDiscarding(false)}
        onConfirm={discard}
        confirmLabel={t('wizard.discard')}
        isDangerous
      >
        <p>{t('wizard.discardHelp')}</p>
      </ConfirmDialog>
    </Page>
  );
}
