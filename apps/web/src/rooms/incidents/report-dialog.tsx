// Reporting an incident in two minutes. What was typed is kept until it is sent.
import { isVisible } from '@registry/record';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IncidentKind } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { DayField, TextArea, TextField } from '../../furniture/forms/field';
import { beginningOf, today } from '../../words/zone';
import { KindsField } from './kinds-field';

const nothing = {
  title: '',
  description: '',
  kinds: [] as IncidentKind[],
  isWidespread: false,
  occurredOn: '',
  awareOn: '',
};

export function ReportDialog({ id, systemId, onClose }: { id: string; systemId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const report = useCommand('reportIncident', { id });
  const [typed, keep] = useKept(`incident.${systemId}`, nothing);
  const type = (changes: Partial<typeof nothing>): void => keep({ ...typed, ...changes });
  const [title, description] = [typed.title.trim(), typed.description.trim()];
  const isComplete = isVisible(title) && isVisible(description) && typed.kinds.length > 0;
  return (
    <CommandDialog
      title={t('incident.reportTitle')}
      confirm={t('incident.send')}
      isWide
      command={report}
      sends={
        isComplete
          ? {
              title,
              description,
              kinds: typed.kinds,
              isWidespread: typed.isWidespread,
              ...(typed.occurredOn === '' ? {} : { occurredOn: typed.occurredOn }),
              // The first moment of the day: nobody gets more time than the law gives.
              ...(typed.awareOn === '' ? {} : { awareAt: beginningOf(typed.awareOn) }),
            }
          : null
      }
      onDone={() => keep(nothing)}
      done={t('incident.reported')}
      leadOn={(incident) => void navigate({ to: '/incidents/$id', params: { id: incident.id } })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p className="reading">{t('incident.reportHelp')}</p>
          <TextField
            label={t('incident.what')}
            maxLength={200}
            value={typed.title}
            error={isTried && !isVisible(title) ? t('incident.whatMissing') : undefined}
            onChange={(event) => type({ title: event.target.value })}
          />
          <TextArea
            label={t('incident.description')}
            rows={5}
            maxLength={8000}
            value={typed.description}
            error={isTried && !isVisible(description) ? t('incident.descriptionMissing') : undefined}
            onChange={(event) => type({ description: event.target.value })}
          />
          <KindsField
            kinds={typed.kinds}
            isWidespread={typed.isWidespread}
            error={isTried && typed.kinds.length === 0 ? t('incident.kindsMissing') : undefined}
            onChange={type}
          />
          <DayField
            label={t('incident.occurredOn')}
            optional
            max={today()}
            value={typed.occurredOn}
            onChange={(event) => type({ occurredOn: event.target.value })}
          />
          <DayField
            label={t('incident.awareOn')}
            help={t('incident.awareHelp')}
            optional
            max={today()}
            value={typed.awareOn}
            onChange={(event) => type({ awareOn: event.target.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
