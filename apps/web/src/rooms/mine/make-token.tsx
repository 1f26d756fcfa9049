// Making a token within one's own rights.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedApiToken, TokenScope } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useItems } from '../../api/reading';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { Failed } from '../../fittings/page/failed';
import { useScopeWords } from '../../fittings/people/scope-words';
import { Check } from '../../furniture/forms/check';
import { DayField, FieldError, TextField } from '../../furniture/forms/field';
import { Loading } from '../../furniture/states';

export function MakeToken({ onMade, onClose }: { onMade: (token: CreatedApiToken) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const own = useItems('listTokenScopes');
  const create = useCommand('createToken', {}, { gcTime: 0 });
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>([]);
  return (
    <CommandDialog
      title={t('tokens.add')}
      confirm={t('tokens.add')}
      isWide
      command={create}
      sends={
        !isVisible(name) || scopes.length === 0
          ? null
          : { name: name.trim(), scopes: [...scopes], ...(expiresOn === '' ? {} : { expiresOn }) }
      }
      onDone={onMade}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('tokens.name')}
            required
            maxLength={100}
            autoComplete="off"
            value={name}
            error={isTried && !isVisible(name) ? t('tokens.nameMissing') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <DayField
            label={t('tokens.lastDay')}
            help={t('tokens.lastDayHelp')}
            optional
            value={expiresOn}
            onChange={(event) => setExpiresOn(event.target.value)}
          />
          {own.isPending ? (
            <Loading />
          ) : own.isError ? (
            <Failed error={own.error} onRetry={() => void own.refetch()} />
          ) : (
            <Scopes
              own={own.data}
              chosen={scopes}
              error={isTried && scopes.length === 0 ? t('tokens.mayMissing') : undefined}
              onChange={setScopes}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}

function Scopes({
  own,
  chosen,
  error,
  onChange,
}: {
  own: readonly TokenScope[];
  chosen: readonly TokenScope[];
  error: string | undefined;
  onChange: (scopes: TokenScope[]) => void;
}) {
  const { t } = useTranslation();
  const words = useScopeWords();
  return (
    <div className="stack stack--tight" role="group" aria-label={t('tokens.may')}>
      <p className="field__label">{t('tokens.may')}</p>
      {words.groups(own).map(({ subject, title, scopes }) => (
        <fieldset key={subject} className="field">
          <legend className="secondary small">{title}</legend>
          <div className="ticks">
            {scopes.map((scope) => (
              <Check
                key={scope}
                checked={chosen.includes(scope)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, scope] : chosen.filter((one) => one !== scope))
                }
              >
                {words.action(scope)}
              </Check>
            ))}
          </div>
        </fieldset>
      ))}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </div>
  );
}
