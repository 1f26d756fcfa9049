// The two answers to a request for access.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLE_SCOPES, ROLES, type AccessRequest, type Role } from '@registry/contracts';
import { useAnswerAccessRequest } from '../../api/people/access';
import { useUnits } from '../../api/session';
import { ProblemBox } from '../../fittings/page/problem-box';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Select, TextArea } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';

export function GrantRequest({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const units = useUnits();
  const answer = useAnswerAccessRequest(request.id);
  const [unit, setUnit] = useState(request.unit?.code ?? '');
  const [role, setRole] = useState<Role>('staff');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (unit === '') return;
    answer.mutate(
      { state: 'granted', unit, role },
      {
        onSuccess: () => {
          notify(t('requests.granted', { name: request.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('requests.of', { name: request.name })} isOpen onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {answer.isError && <ProblemBox error={answer.error} />}
        <Select
          label={t('people.unit')}
          required
          value={unit}
          error={isTried && unit === '' ? t('people.needed') : undefined}
          onChange={(event) => setUnit(event.target.value)}
          key={units.data === undefined ? 'loading' : 'loaded'}
        >
          <option value="">{t('field.choose')}</option>
          <UnitOptions keep={unit} />
        </Select>
        <Select
          label={t('grant.role')}
          help={t(`roleMay.${role}`)}
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
        >
          {ROLES.filter((one) => ROLE_SCOPES[one] !== 'unit').map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </Select>
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={answer.isPending}>
            {t('requests.grant')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

export function RefuseRequest({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const answer = useAnswerAccessRequest(request.id);
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (!isVisible(text)) return;
    answer.mutate(
      { state: 'refused', answer: text.trim() },
      {
        onSuccess: () => {
          notify(t('requests.refused'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('requests.of', { name: request.name })} isOpen onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {answer.isError && <ProblemBox error={answer.error} />}
        <TextArea
          label={t('requests.why')}
          help={t('requests.whyHelp')}
          required
          rows={3}
          maxLength={1000}
          value={text}
          error={isTried && !isVisible(text) ? t('requests.whyMissing') : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button type="submit" variant="danger" isPending={answer.isPending}>
            {t('requests.refuse')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
