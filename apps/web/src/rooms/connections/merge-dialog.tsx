// Merging a record into another one: choose it, look at what it takes over, then do it.
import { isVisible } from '@registry/record';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeResult, PersonRef, SystemDetail, SystemSummary } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRead, useRecord } from '../../api/reading';
import { FieldChanges } from '../../fittings/log/field-changes';
import { CommandForm } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import type { Steps } from '../../fittings/page/steps';
import { PersonName } from '../../fittings/people/person-name';
import { FindSystem } from '../../fittings/record/find-system';
import { Box } from '../../furniture/box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { FieldError, TextArea } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { Loading } from '../../furniture/states';

/** No other record is chosen yet; else the step is its reference. */
export const CHOOSING = 'choose';

export function MergeDialog({ id, system, steps }: { id: string; system: SystemDetail; steps: Steps }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<SystemSummary | null>(null);
  const [isTried, setIsTried] = useState(false);
  const look = (): void => {
    setIsTried(true);
    if (chosen !== null) steps.go(chosen.reference);
  };
  return (
    <Dialog title={t('merge.title', { name: system.name })} isOpen isWide onClose={steps.close}>
      <p>{t('merge.help')}</p>
      {steps.step !== undefined && steps.step !== CHOOSING ? (
        <Look id={id} system={system} into={steps.step} steps={steps} />
      ) : (
        <Form className="stack" onSubmit={look}>
          <FindSystem
            chosen={chosen}
            fits={(found) => found.id !== system.id && found.stage !== 'retired'}
            none={t('connection.noSystem')}
            onChoose={setChosen}
            error={isTried && chosen === null ? t('merge.intoMissing') : undefined}
          />
          <div className="row row--end">
            <Button onPress={steps.close}>{t('button.cancel')}</Button>
            <Button type="submit" variant="primary">
              {t('merge.preview')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}

/** What the other record takes over. It is read with its version, which goes with the command. */
function Look({ id, system, into, steps }: { id: string; system: SystemDetail; into: string; steps: Steps }) {
  const { t } = useTranslation();
  const stays = useRecord('getSystem', { id: into });
  const preview = useRead('previewMerge', { id, into }, { gcTime: 0 });
  const error = preview.error ?? stays.error;
  if (error !== null) {
    return (
      <>
        <ProblemBox error={error} />
        <div className="row row--end">
          <Button onPress={steps.back}>{t('merge.back')}</Button>
        </div>
      </>
    );
  }
  if (preview.data === undefined || stays.data === undefined) return <Loading />;
  return (
    <Confirm
      id={id}
      system={system}
      into={stays.data.value}
      result={preview.data}
      onStale={() => void stays.refetch()}
      steps={steps}
    />
  );
}

function Confirm({
  id,
  system,
  into,
  result,
  onStale,
  steps,
}: {
  id: string;
  system: SystemDetail;
  into: SystemDetail;
  result: MergeResult;
  onStale: () => void;
  steps: Steps;
}) {
  const { t } = useTranslation();
  const merge = useCommand('mergeSystems', { id });
  const [reason, setReason] = useKept(`merging.${system.id}`, '');
  const [isLettingIn, setIsLettingIn] = useState(false);
  const mustAgree = result.lettingIn.length > 0 && !isLettingIn;
  return (
    <CommandForm
      confirm={t('merge.merge')}
      back={{ label: t('merge.back'), onPress: steps.back }}
      command={merge}
      sends={
        !isVisible(reason) || mustAgree
          ? null
          : {
              into: into.id,
              intoVersion: into.version,
              reason: reason.trim(),
              lettingIn: result.lettingIn.map((person) => person.id),
            }
      }
      onDone={() => setReason('')}
      done={t('merge.merged', { reference: into.reference })}
      onRefused={onStale}
      onClose={steps.close}
    >
      {(isTried) => (
        <>
          <p>
            <strong>{into.name}</strong>{' '}
            <span className="secondary small">
              {into.reference} · {into.unit.code}
            </span>
          </p>
          {Object.keys(result.changed).length === 0 ? (
            <p>{t('merge.nothing')}</p>
          ) : (
            <FieldChanges fact={{ changed: result.changed }} named={result.named} />
          )}
          <p className="small">{t('merge.links', { links: result.links, relations: result.relations })}</p>
          {result.lettingIn.length > 0 && (
            <LettingIn
              people={result.lettingIn}
              isAgreed={isLettingIn}
              isMissing={isTried && mustAgree}
              onAgree={setIsLettingIn}
            />
          )}
          <TextArea
            label={t('merge.reason')}
            required
            rows={3}
            maxLength={1000}
            value={reason}
            error={isTried && !isVisible(reason) ? t('merge.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </CommandForm>
  );
}

/** Who comes to read the record that stays; nobody is let in unasked. */
function LettingIn({
  people,
  isAgreed,
  isMissing,
  onAgree,
}: {
  people: readonly PersonRef[];
  isAgreed: boolean;
  isMissing: boolean;
  onAgree: (isAgreed: boolean) => void;
}) {
  const { t } = useTranslation();
  const fault = useId();
  return (
    <Box kind="warning">
      <p>{t('merge.letsIn')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <PersonName of={person} />
          </li>
        ))}
      </ul>
      <Check
        checked={isAgreed}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? fault : undefined}
        onChange={(event) => onAgree(event.target.checked)}
      >
        {t('merge.letIn')}
      </Check>
      {isMissing && <FieldError id={fault}>{t('merge.letInMissing')}</FieldError>}
    </Box>
  );
}
