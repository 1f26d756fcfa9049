// Changing one cell of the list: with the checks, rights and version of the record, and a way back for ten seconds,
// which is the opposite change and stands in the log like any other.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGES, type PersonRef, type SystemDetail } from '@registry/contracts';
import { command, useCommand } from '../../../api/commands';
import { useRecord } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { CommandForm } from '../../../fittings/page/command-dialog';
import { Failed } from '../../../fittings/page/failed';
import { ChoosePerson } from '../../../fittings/people/choose-person';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { DayField, Select, TextField } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';
import { Loading } from '../../../furniture/states';
import { changeOf, editOf, typedOf, undoOf, type EditKind } from './editable';

interface Props {
  /** Reference of the system. */
  reference: string;
  column: string;
  label: string;
  onClose: () => void;
}

export function EditDialog(props: Props) {
  const { t } = useTranslation();
  const rights = useRights();
  const found = useRecord('getSystem', { id: props.reference });
  const system = found.data?.value;
  const kind = editOf(props.column);
  const may = system !== undefined && rights.system(kind === 'owner' ? 'handOver' : 'update', system);
  return (
    <Dialog
      title={t('table.edit', { column: props.label, name: system?.name ?? props.reference })}
      isOpen
      onClose={props.onClose}
    >
      {found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : system === undefined || kind === undefined ? (
        <Loading />
      ) : !may ? (
        <>
          <p>{t('table.notHere')}</p>
          <div className="row row--end">
            <Button onPress={props.onClose}>{t('button.close')}</Button>
          </div>
        </>
      ) : kind === 'owner' ? (
        <OwnerForm {...props} system={system} etag={found.data?.etag ?? null} />
      ) : (
        <ValueForm {...props} kind={kind} system={system} etag={found.data?.etag ?? null} />
      )}
    </Dialog>
  );
}

interface FormProps extends Props {
  system: SystemDetail;
  etag: string | null;
}

function ValueForm({ reference, column, label, onClose, kind, system, etag }: FormProps & { kind: EditKind }) {
  const { t } = useTranslation();
  const told = useTold(label, system.name);
  // What editing began from; a newer record that arrives meanwhile does not slip under it.
  const [base] = useState({ system, etag });
  const [typed, setTyped] = useState(typedOf(system, column));
  const change = useCommand('changeSystem', { id: reference }, { ifMatch: base.etag });
  const field = {
    label,
    autoFocus: true,
    value: typed,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
  };
  return (
    <CommandForm
      command={change}
      sends={changeOf(column, typed)}
      isWaiting={typed === typedOf(base.system, column)}
      confirm={t('table.save')}
      onDone={({ version }) =>
        told(() =>
          command('changeSystem', { id: reference }, { body: undoOf(base.system, column), ifMatch: `"${version}"` }),
        )
      }
      onClose={onClose}
    >
      {kind === 'stage' ? (
        <Select {...field}>
          {/* Why a system is retired is told on its page. */}
          {STAGES.filter((stage) => stage !== 'retired' || stage === base.system.stage).map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </Select>
      ) : kind === 'day' ? (
        <DayField {...field} />
      ) : (
        <TextField {...field} autoComplete="off" help={kind === 'list' ? t('bulk.tagsHelp') : undefined} />
      )}
    </CommandForm>
  );
}

function OwnerForm({ reference, label, onClose, system, etag }: FormProps) {
  const { t } = useTranslation();
  const rights = useRights();
  const told = useTold(label, system.name);
  const [base] = useState({ system, etag });
  const [person, setPerson] = useState<PersonRef | null>(null);
  const handOver = useCommand('handOverSystem', { id: reference }, { ifMatch: base.etag });
  // Who gave their own record away cannot take it back.
  const back = (to: PersonRef) =>
    rights.system('handOver', { ...base.system, owner: to })
      ? () =>
          command(
            'handOverSystem',
            { id: reference },
            { body: { to: base.system.owner.id }, ifMatch: `"${base.system.version + 1}"` },
          )
      : null;
  return (
    <CommandForm
      command={handOver}
      sends={person && { to: person.id }}
      isWaiting={person === null}
      confirm={t('table.save')}
      onDone={() => person && told(back(person))}
      onClose={onClose}
    >
      <p>{t('access.handOverHelp')}</p>
      <ChoosePerson label={t('access.newOwner')} chosen={person} except={[base.system.owner.id]} onChoose={setPerson} />
    </CommandForm>
  );
}

/** Tells that it is done, with the way back where there is one. */
function useTold(column: string, name: string): (back: (() => Promise<unknown>) | null) => void {
  const { t } = useTranslation();
  const { notify, offer } = useNotices();
  const done = t('table.edited', { column, name });
  return (back) => {
    if (back === null) return notify(done);
    offer(done, {
      label: t('table.undo'),
      onPress: () =>
        void back().then(
          () => notify(t('table.undone', { column, name })),
          () => notify(t('table.notUndone', { column, name }), true),
        ),
    });
  };
}
