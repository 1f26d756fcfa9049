// The two answers to a request for access.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLE_SCOPES, ROLES, type AccessRequest, type Role } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useUnits } from '../../api/session';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Select, TextArea } from '../../furniture/forms/field';

export function GrantRequest({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const units = useUnits();
  const answer = useCommand('answerAccessRequest', { id: request.id });
  const [unit, setUnit] = useState(request.unit?.code ?? '');
  const [role, setRole] = useState<Role>('staff');
  return (
    <CommandDialog
      title={t('requests.of', { name: request.name })}
      confirm={t('requests.grant')}
      command={answer}
      sends={unit === '' ? null : { state: 'granted', unit, role }}
      done={t('requests.granted', { name: request.name })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
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
        </>
      )}
    </CommandDialog>
  );
}

export function RefuseRequest({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const answer = useCommand('answerAccessRequest', { id: request.id });
  const [text, setText] = useState('');
  return (
    <CommandDialog
      title={t('requests.of', { name: request.name })}
      confirm={t('requests.refuse')}
      isDangerous
      command={answer}
      sends={isVisible(text) ? { state: 'refused', answer: text.trim() } : null}
      done={t('requests.refused')}
      onClose={onClose}
    >
      {(isTried) => (
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
      )}
    </CommandDialog>
  );
}
