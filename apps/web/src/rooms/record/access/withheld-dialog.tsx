// Choosing the fields that are not published, each with the reason.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DETAIL_KEYS, isVisible } from '@registry/record';
import { WITHHOLDABLE, type SystemDetail, type Withheld, type WithholdableField } from '@registry/contracts';
import { isRefusal } from '../../../api/client';
import { useCommand } from '../../../api/commands';
import { useRecord } from '../../../api/reading';
import { useFieldLabel } from '../../../fittings/log/field-words';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { useKept } from '../../../fittings/page/kept';
import { Button } from '../../../furniture/forms/button';
import { Select, TextField } from '../../../furniture/forms/field';
import { RemoveButton } from '../../../furniture/forms/remove-button';
import '../../../fittings/record/component.css';

interface Line {
  field: WithholdableField | '';
  reason: string;
}

const ALL: readonly WithholdableField[] = [...WITHHOLDABLE, ...DETAIL_KEYS];
const MOST = 500;

export const withheldEditOf = (system: SystemDetail): string => `editing.withheld.${system.id}`;

const linesOf = ({ withheld }: SystemDetail): Line[] =>
  Object.entries(withheld).map(([field, reason]) => ({ field: field as WithholdableField, reason }));

export function WithheldDialog({
  id,
  system,
  etag: begun,
  onClose,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const labelOf = useFieldLabel();
  const fresh = useRecord('getSystem', { id });
  const [kept, keep] = useKept<Line[] | null>(withheldEditOf(system), null);
  const [etag, setEtag] = useState(begun);
  const change = useCommand('changeSystem', { id }, { ifMatch: etag });
  const lines = kept ?? (linesOf(system).length === 0 ? [{ field: '' as const, reason: '' }] : linesOf(system));
  const isWhole = ({ field, reason }: Line): boolean => field !== '' && isVisible(reason);
  const end = (): void => {
    keep(null);
    onClose();
  };
  const withheld = Object.fromEntries(lines.map(({ field, reason }) => [field, reason.trim()])) as Withheld;
  return (
    <CommandDialog
      title={t('withheld.title')}
      confirm={t('overview.save')}
      isWide
      command={change}
      sends={lines.every(isWhole) ? { withheld } : null}
      onDone={() => keep(null)}
      done={t('overview.saved')}
      onRefused={(error) => {
        if (isRefusal(error, 'record.stale')) void fresh.refetch().then(({ data }) => setEtag(data?.etag ?? null));
      }}
      fieldName={(pointer) => labelOf(pointer.split('/')[2] ?? pointer)}
      onClose={end}
    >
      {(isTried) => (
        <>
          {isRefusal(change.error, 'record.stale') && <p>{t('withheld.newer')}</p>}
          {lines.map((line, index) => {
            const set = (changes: Partial<Line>): void =>
              keep(lines.map((one, at) => (at === index ? { ...one, ...changes } : one)));
            const others = lines.filter((_, at) => at !== index).map(({ field }) => field);
            return (
              <div key={index} className="component">
                <Select
                  label={t('withheld.field')}
                  value={line.field}
                  error={isTried && !isWhole(line) ? t('withheld.missing') : undefined}
                  onChange={(event) => set({ field: event.target.value as Line['field'] })}
                >
                  <option value="">{t('field.choose')}</option>
                  {ALL.filter((field) => !others.includes(field)).map((field) => (
                    <option key={field} value={field}>
                      {labelOf(field)}
                    </option>
                  ))}
                </Select>
                <TextField
                  label={t('withheld.reason')}
                  required
                  maxLength={MOST}
                  value={line.reason}
                  onChange={(event) => set({ reason: event.target.value })}
                />
                <div>
                  <RemoveButton
                    compact
                    variant="quiet"
                    name={t('withheld.remove', { field: line.field === '' ? '…' : labelOf(line.field) })}
                    help={t('overview.removeRowHelp')}
                    isAsked={isVisible(line.reason)}
                    onRemove={() => keep(lines.filter((_, at) => at !== index))}
                  >
                    {t('withheld.remove', { field: line.field === '' ? '…' : labelOf(line.field) })}
                  </RemoveButton>
                </div>
              </div>
            );
          })}
          <div>
            <Button compact onPress={() => keep([...lines, { field: '', reason: '' }])}>
              {t('withheld.add')}
            </Button>
          </div>
        </>
      )}
    </CommandDialog>
  );
}
