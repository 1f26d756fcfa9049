// Proposing rules: a file is read here, sent with the reason, and checked whole by the register. Nothing is in force by
// it; the faults of a file are told at their places in it.
import { isVisible } from '@registry/record';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../api/commands';
import { useRights } from '../../../../api/rights';
import { useKept } from '../../../../fittings/page/kept';
import { Page } from '../../../../fittings/page/page';
import { Button } from '../../../../furniture/forms/button';
import { TextArea, TextField } from '../../../../furniture/forms/field';
import { Form } from '../../../../furniture/forms/form';
import { NoPermission } from '../../../../furniture/states';
import { ToLaw, ToRules } from '../../law-part';
import { Brought } from './brought';
import { readRules, type BroughtRules } from './document';
import { RulesFaults } from './rules-faults';
import sheet from '../../law.module.css';

export function ProposePage() {
  const { t } = useTranslation();
  if (!useRights().ever('release', 'Rules')) return <NoPermission>{t('lawRoom.noRight')}</NoPermission>;
  return (
    <Page
      title={t('lawRoom.propose')}
      crumbs={[<ToLaw key="law" />, <ToRules key="rules" />]}
      intro={t('lawRoom.proposeIntro')}
    >
      <Propose />
    </Page>
  );
}

function Propose() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const propose = useCommand('proposeRules');
  const [reason, keep] = useKept('proposing-rules', '');
  const [brought, setBrought] = useState<BroughtRules | 'unreadable' | null>(null);
  const [isTried, setIsTried] = useState(false);
  const isReadable = brought !== null && brought !== 'unreadable';
  const read = async (file: File | undefined): Promise<void> => {
    propose.reset();
    setBrought(file === undefined ? null : (readRules(await file.text()) ?? 'unreadable'));
  };
  const fault = (): string | undefined => {
    if (brought === 'unreadable') return t('lawRoom.unreadable');
    return isTried && brought === null ? t('lawRoom.fileMissing') : undefined;
  };
  return (
    <Form
      className={sheet.form}
      onSubmit={() => {
        setIsTried(true);
        if (!isReadable || !isVisible(reason)) return;
        const { layer, content } = brought;
        propose.mutate(
          { layer, content, reason: reason.trim() },
          {
            onSuccess: () => keep(''),
            leadOn: ({ id }) => void navigate({ to: '/law/rules/$id', params: { id } }),
          },
        );
      }}
    >
      {propose.error !== null && <RulesFaults error={propose.error} content={isReadable ? brought.content : {}} />}
      <TextField
        label={t('lawRoom.file')}
        help={t('lawRoom.fileHelp')}
        type="file"
        accept=".json,application/json"
        disabled={propose.isPending}
        error={fault()}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {isReadable && <Brought rules={brought} />}
      <TextArea
        label={t('lawRoom.reason')}
        help={t('lawRoom.reasonHelp')}
        required
        rows={4}
        maxLength={2000}
        value={reason}
        error={isTried && !isVisible(reason) ? t('lawRoom.reasonMissing') : undefined}
        onChange={(event) => keep(event.target.value)}
      />
      <div>
        <Button type="submit" variant="primary" isPending={propose.isPending}>
          {t('lawRoom.doPropose')}
        </Button>
      </div>
    </Form>
  );
}
