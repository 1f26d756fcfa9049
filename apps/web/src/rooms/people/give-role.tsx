// Giving a person a role.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLE_SCOPES, ROLES, type PersonDetail, type Role } from '@registry/contracts';
import { usePersonCommand } from '../../api/people/people';
import { ProblemBox } from '../../fittings/page/problem-box';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { DayField, Select } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';

export function GiveRole({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const command = usePersonCommand(person.id);
  const [role, setRole] = useState<Role>('staff');
  const [unit, setUnit] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isTried, setIsTried] = useState(false);
  const scope = ROLE_SCOPES[role];
  const lacksUnit = scope === 'unit' && unit === '';
  const send = (): void => {
    setIsTried(true);
    if (lacksUnit) return;
    const grant = {
      role,
      ...(unit === '' || scope === 'institution' ? {} : { unit }),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    };
    command.mutate(
      { kind: 'grant', grant },
      {
        onSuccess: () => {
          notify(t('grant.given'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('grant.giveTo', { name: person.name })} isOpen onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {command.isError && <ProblemBox error={command.error} />}
        <Select
          label={t('grant.role')}
          help={t(`roleMay.${role}`)}
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </Select>
        {scope !== 'institution' && (
          <Select
            label={t('grant.unit')}
            value={unit}
            error={isTried && lacksUnit ? t('grant.unitMissing') : undefined}
            onChange={(event) => setUnit(event.target.value)}
          >
            <option value="">{scope === 'unit' ? t('grant.chooseUnit') : t('grant.whole')}</option>
            <UnitOptions />
          </Select>
        )}
        <DayField
          label={t('grant.from')}
          help={t('grant.fromHelp')}
          optional
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <DayField
          label={t('grant.to')}
          help={t('grant.toHelp')}
          optional
          min={from}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('grant.give')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
