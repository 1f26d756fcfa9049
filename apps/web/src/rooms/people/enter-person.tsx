// Entering somebody new, who has no role yet.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreatePerson } from '../../api/people/people';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';
import { commandOf, isComplete, PersonFields, type TypedPerson } from './person-fields';

const NOBODY: TypedPerson = { subject: '', name: '', mail: '', unit: '', language: 'en' };

export function EnterPerson({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const create = useCreatePerson();
  const [typed, setTyped] = useKept('entering.person', NOBODY);
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (!isComplete(typed)) return;
    create.mutate(commandOf(typed), {
      onSuccess: ({ value }) => {
        notify(t('people.added', { name: value.name }));
        setTyped(NOBODY);
      },
      leadOn: ({ value }) => void navigate({ to: '/people/$id', params: { id: value.id } }),
    });
  };
  return (
    <Dialog title={t('people.add')} isOpen isWide onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {create.isError && <ProblemBox error={create.error} />}
        <p className="secondary">{t('people.addHelp')}</p>
        <PersonFields typed={typed} isTried={isTried} onChange={setTyped} />
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={create.isPending}>
            {t('people.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
