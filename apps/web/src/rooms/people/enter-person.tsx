// Entering somebody new, who has no role yet.
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { commandOf, isComplete, PersonFields, type TypedPerson } from './person-fields';

const NOBODY: TypedPerson = { subject: '', name: '', mail: '', unit: '', language: 'en' };

export function EnterPerson({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCommand('createPerson');
  const [typed, setTyped] = useKept('entering.person', NOBODY);
  return (
    <CommandDialog
      title={t('people.add')}
      confirm={t('people.add')}
      isWide
      command={create}
      sends={isComplete(typed) ? commandOf(typed) : null}
      onDone={() => setTyped(NOBODY)}
      done={({ name }) => t('people.added', { name })}
      leadOn={({ id }) => void navigate({ to: '/people/$id', params: { id } })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p className="secondary">{t('people.addHelp')}</p>
          <PersonFields typed={typed} isTried={isTried} onChange={setTyped} />
        </>
      )}
    </CommandDialog>
  );
}
