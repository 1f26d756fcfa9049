// Giving a person a role.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLE_SCOPES, ROLES, type PersonDetail, type Role } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { UnitOptions } from '../../fittings/people/unit-options';
import { DayField, Select } from '../../furniture/forms/field';

export function GiveRole({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const command = useCommand('grantRole', { id: person.id });
  const [role, setRole] = useState<Role>('staff');
  const [unit, setUnit] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const scope = ROLE_SCOPES[role];
  const lacksUnit = scope === 'unit' && unit === '';
  const grant = {
    role,
    ...(unit === '' || scope === 'institution' ? {} : { unit }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
  return (
    <CommandDialog
      title={t('grant.giveTo', { name: person.name })}
      confirm={t('grant.give')}
      command={command}
      sends={lacksUnit ? null : grant}
      done={t('grant.given')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
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
        </>
      )}
    </CommandDialog>
  );
}
