// The decision with reasons: another class, or the same one with something to say about it.
import { isVisible, visibleLength } from '@registry/record';
import { useEffect, useRef, useState } from 'react';
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
import { useRights } from '../../../../api/rights';
import { ChooseEvidence } from '../../../../fittings/evidence/choose-evidence';
import { useEvidenceChoice } from '../../../../fittings/evidence/evidence-choice';
import { useKept } from '../../../../fittings/page/kept';
import { Box } from '../../../../furniture/box';
import { Button } from '../../../../furniture/forms/button';
import { RadioField } from '../../../../furniture/forms/choice';
import { Select, TextArea, TextField } from '../../../../furniture/forms/field';
import { Form } from '../../../../furniture/forms/form';
import { useDeciding } from './acting';
import type { GoingOn } from './going-on';
import { lowersClass, type Decided } from './lowers';
import { RefusedAct } from './refused';

interface Typed {
  kind: DecisionKind | null;
  chosen: Headline | '';
  justification: string;
  legalBasis: string;
  evidence: string[];
}

const nothing: Typed = { kind: null, chosen: '', justification: '', legalBasis: '', evidence: [] };
const MOST = { justification: 8000, legalBasis: 400 };

/**
 * @param calls how often it was called for; each time the focus goes into it
 * @param whenDecided what comes when the decision stands or waits for a second officer
 */
export function DecisionForm({
  id,
  system,
  assessment,
  former,
  isTaken,
  calls,
  whenDecided,
  onClose,
}: {
  id: string;
  system: SystemDetail;
  assessment: Assessment;
  former: Decision | null;
  isTaken: boolean;
  calls: number;
  whenDecided: (decided: Decided) => GoingOn;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const decide = useDeciding(id, isTaken);
  const { headline } = assessment.result;
  // An open class cannot be confirmed into existence: naming one takes reasons, so it is an override.
  const isOpen = headline === 'undetermined';
  const [typed, keep] = useKept(`deciding.${assessment.systemId}`, nothing);
  const type = (changes: Partial<Typed>): void => keep({ ...typed, ...changes });
  const { justification, legalBasis } = typed;
  const kind = isOpen ? 'override' : (typed.kind ?? 'override');
  // Other answers may give by now what was chosen against them before.
  const chosen = typed.chosen === headline ? '' : typed.chosen;
  const [isTried, setIsTried] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (calls > 0) place.current?.querySelector<HTMLElement>('input:checked, select')?.focus();
  }, [calls]);
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
    class: needsClass && chosen === '' ? t('decision.classMissing') : undefined,
    justification: missing > 0 ? t('decision.justificationShort', { count: missing }) : undefined,
  };
  const named = kind === 'confirm' ? (headline as Headline) : chosen;
  const lowers = named !== '' && lowersClass(named, assessment, former);
  const isComplete = Object.values(errors).every((error) => error === undefined);
  const shown = isTried ? errors : { class: undefined, justification: undefined };

  const send = async (): Promise<void> => {
    setIsTried(true);
    if (!isComplete || named === '') return;
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
    const { onSuccess, leadOn } = whenDecided({ kind, class: named, lowers });
    decide.mutate(command, {
      onSuccess: () => {
        keep(nothing);
        onSuccess();
      },
      leadOn,
    });
  };
  return (
    <Form className="stack" aria-labelledby="decision" onSubmit={send}>
      <h2 id="decision">{t('decision.title')}</h2>
      {error !== null && <RefusedAct id={id} error={error} onRead={decide.reset} />}
      <div ref={place} className="stack" data-holds={`${system.id} ${system.reference}`}>
        <RadioField
          label={t('decision.kind')}
          value={kind}
          onChange={(next) => type({ kind: next, chosen: '' })}
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
        {lowers && (
          <Box kind="warning">
            <p>{t('consent.lowers')}</p>
          </Box>
        )}
      </div>
      <div className="row">
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
        <Button onPress={onClose}>{t('button.close')}</Button>
      </div>
    </Form>
  );
}
