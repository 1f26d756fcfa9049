// The decision: confirm, or override with reasons.
import { isVisible, visibleLength } from '@registry/record';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  HEADLINES,
  JUSTIFICATION_MIN,
  type Assessment,
  type DecideReview,
  type Decision,
  type DecisionKind,
  type Headline,
  type SystemDetail,
} from '@registry/contracts';
import { needsConsent } from '@registry/review';
import { isRefusal } from '../../../api/client';
import { readSystemAnew, useCommand } from '../../../api/commands';
import { useRights } from '../../../api/rights';
import { ChooseEvidence } from '../../../fittings/evidence/choose-evidence';
import { useEvidenceChoice } from '../../../fittings/evidence/evidence-choice';
import { useKept } from '../../../fittings/page/kept';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Box } from '../../../furniture/box';
import { classes } from '../../../furniture/classes';
import { Button } from '../../../furniture/forms/button';
import { RadioField } from '../../../furniture/forms/choice';
import { Select, TextArea, TextField } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { useNotices } from '../../../furniture/notices';
import sheet from '../review.module.css';

interface Typed {
  kind: DecisionKind | null;
  chosen: Headline | '';
  justification: string;
  legalBasis: string;
  evidence: string[];
}

const nothing: Typed = { kind: null, chosen: '', justification: '', legalBasis: '', evidence: [] };
const MOST = { justification: 8000, legalBasis: 400 };

export function DecisionBar({
  id,
  system,
  assessment,
  former,
}: {
  id: string;
  system: SystemDetail;
  assessment: Assessment;
  former: Decision | null;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const decide = useCommand('decideReview', { id });
  const { headline } = assessment.result;
  // An open class cannot be confirmed into existence: naming one takes reasons, so it is an override.
  const isOpen = headline === 'undetermined';
  const [typed, keep] = useKept(`deciding.${assessment.systemId}`, nothing);
  const type = (changes: Partial<Typed>): void => keep({ ...typed, ...changes });
  const { justification, legalBasis } = typed;
  const kind = isOpen ? 'override' : typed.kind;
  // Other answers may give by now what was chosen against them before.
  const chosen = typed.chosen === headline ? '' : typed.chosen;
  const [isTried, setIsTried] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const rights = useRights();
  const choice = useEvidenceChoice(id, `deciding.${assessment.systemId}`, {
    ticked: typed.evidence ?? [],
    onTick: (evidence) => type({ evidence }),
  });
  const error = choice.adding.error ?? decide.error;
  const isPending = choice.adding.isPending || decide.isPending;

  const needsClass = kind === 'override';
  const choices = HEADLINES.filter((one) => one !== headline);
  const length = visibleLength(justification);
  const missing = kind === 'override' ? JUSTIFICATION_MIN - length : 0;
  const errors = {
    kind: kind === null ? t('decision.kindMissing') : undefined,
    class: needsClass && chosen === '' ? t('decision.classMissing') : undefined,
    justification: missing > 0 ? t('decision.justificationShort', { count: missing }) : undefined,
  };
  const named = kind === 'confirm' ? (headline as Headline) : kind === 'override' && chosen !== '' ? chosen : null;
  const lowers =
    named !== null &&
    needsConsent(
      named,
      assessment.result as Assessment['result'] & { headline: Headline; lower: Headline; upper: Headline },
      former,
    );
  const isComplete = Object.values(errors).every((error) => error === undefined);
  const shown = isTried ? errors : { kind: undefined, class: undefined, justification: undefined };

  const send = async (): Promise<void> => {
    setIsTried(true);
    if (!isComplete || kind === null) return;
    const relied = await choice.settle();
    if (relied === null) return;
    const command: DecideReview = {
      kind,
      assessmentDigest: assessment.digest,
      ...(needsClass && chosen !== '' ? { class: chosen } : {}),
      ...(!isVisible(justification) ? {} : { justification: justification.trim() }),
      ...(!isVisible(legalBasis) ? {} : { legalBasis: legalBasis.trim() }),
      ...(relied.length === 0 ? {} : { evidence: relied }),
    };
    decide.mutate(command, {
      onSuccess: () => {
        keep(nothing);
        notify(t(lowers ? 'consent.proposed' : 'decision.done'));
      },
      leadOn: () => void navigate({ to: '/reviews' }),
    });
  };
  // The box goes once the new answers are there: until then a decision would be about the old ones.
  const readNew = async (): Promise<void> => {
    setIsReading(true);
    await readSystemAnew(id).finally(() => setIsReading(false));
    decide.reset();
  };
  const isChanged = isRefusal(decide.error, 'review.assessment-changed') || isRefusal(decide.error, 'record.stale');
  return (
    <Form className={classes('card card--raised stack', sheet.decision)} aria-labelledby="decision" onSubmit={send}>
      <h2 id="decision" tabIndex={-1}>
        {t('decision.title')}
      </h2>
      {error !== null && <ProblemBox error={error} />}
      {isChanged && (
        <div>
          <Button isPending={isReading} onPress={() => void readNew()}>
            {t('decision.readNew')}
          </Button>
        </div>
      )}
      <RadioField
        label={t('decision.kind')}
        value={kind}
        onChange={(next) => type({ kind: next, chosen: '' })}
        error={shown.kind}
        options={[
          ...(isOpen
            ? []
            : [
                {
                  value: 'confirm' as const,
                  label: t('decision.confirm', { class: t(`class.${headline as Headline}`) }),
                  help: t('decision.confirmHelp'),
                },
              ]),
          {
            value: 'override',
            label: t(isOpen ? 'decision.chooseClass' : 'decision.override'),
            help: t('decision.overrideHelp'),
          },
        ]}
      />
      {needsClass && (
        <Select
          label={t('decision.class')}
          value={chosen}
          error={shown.class}
          onChange={(event) => type({ chosen: event.target.value as Headline | '' })}
        >
          <option value="">{t('field.choose')}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {t(`class.${one}`)}
            </option>
          ))}
        </Select>
      )}
      {kind !== null && (
        <>
          <TextArea
            label={t('decision.justification')}
            optional={kind === 'confirm'}
            rows={4}
            maxLength={MOST.justification}
            value={justification}
            error={shown.justification}
            help={kind === 'override' ? t('decision.justificationHelp') : undefined}
            counted={kind === 'override' ? { length, least: JUSTIFICATION_MIN } : { length }}
            onChange={(event) => type({ justification: event.target.value })}
          />
          <TextField
            label={t('decision.legalBasis')}
            help={t('decision.legalBasisHelp')}
            optional
            maxLength={MOST.legalBasis}
            value={legalBasis}
            onChange={(event) => type({ legalBasis: event.target.value })}
          />
          <ChooseEvidence
            label={t('evidence.reliedOn')}
            choice={choice}
            mayAdd={rights.system('update', system, 'Duty')}
            isTried={isTried}
          />
        </>
      )}
      {lowers && (
        <Box kind="warning">
          <p>{t('consent.lowers')}</p>
        </Box>
      )}
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t(
            lowers
              ? 'consent.send'
              : isOpen
                ? 'decision.sendClass'
                : kind === 'override'
                  ? 'decision.sendOverride'
                  : 'decision.sendConfirm',
          )}
        </Button>
      </div>
    </Form>
  );
}
