// Making a token within one's own rights.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedApiToken, TokenScope } from '@registry/contracts';
import { useCreateToken, useScopes } from '../../api/people/tokens';
import { Failed } from '../../fittings/page/failed';
import { ProblemBox } from '../../fittings/page/problem-box';
import { useScopeWords } from '../../fittings/people/scope-words';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { DayField, FieldError, TextField } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { Loading } from '../../furniture/states';

export function MakeToken({ onMade, onClose }: { onMade: (token: CreatedApiToken) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const own = useScopes();
  const create = useCreateToken();
  const [name, setName] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>([]);
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (!isVisible(name) || scopes.length === 0) return;
    create.mutate(
      { name: name.trim(), scopes: [...scopes], ...(expiresOn === '' ? {} : { expiresOn }) },
      { onSuccess: onMade },
    );
  };
  return (
    <Dialog title={t('tokens.add')} isOpen isWide onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {create.isError && <ProblemBox error={create.error} />}
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
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={create.isPending}>
            {t('tokens.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
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
