// My tokens: what programs may do for me.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedApiToken } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { TokenTable } from '../../fittings/people/token-table';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { TextField } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';
import { Empty, Loading } from '../../furniture/states';
import { MakeToken } from './make-token';

export function MyTokens() {
  const { t } = useTranslation();
  const tokens = useItems('listTokens');
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<CreatedApiToken | null>(null);
  return (
    <Page
      title={t('tokens.title')}
      crumbs={[]}
      intro={t('tokens.intro')}
      actions={
        <Button compact variant="primary" onPress={() => setIsMaking(true)}>
          {t('tokens.add')}
        </Button>
      }
    >
      {tokens.isPending ? (
        <Loading />
      ) : tokens.isError ? (
        <Failed error={tokens.error} onRetry={() => void tokens.refetch()} />
      ) : tokens.data.length === 0 ? (
        <Empty title={t('tokens.none')} />
      ) : (
        <TokenTable tokens={tokens.data} person={null} />
      )}
      {isMaking && <MakeToken onMade={setMade} onClose={() => setIsMaking(false)} />}
      {made !== null && <Secret token={made} onClose={() => setMade(null)} />}
    </Page>
  );
}

/** Closed only on purpose: what is shown here is never shown again. */
function Secret({ token, onClose }: { token: CreatedApiToken; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const copy = (): void =>
    void navigator.clipboard.writeText(token.secret).then(
      () => notify(t('tokens.copied')),
      () => undefined,
    );
  return (
    <Dialog title={t('tokens.secret')} isOpen isWide isDismissable={false}>
      <p>{t('tokens.secretHelp')}</p>
      <TextField
        label={token.name}
        readOnly
        value={token.secret}
        className="code"
        onFocus={(event) => event.target.select()}
      />
      <p className="secondary small">
        {t('tokens.use')} <span className="code">Authorization: Bearer rgt_…</span>
      </p>
      <div className="row row--end">
        {window.isSecureContext && <Button onPress={copy}>{t('tokens.copy')}</Button>}
        <Button variant="primary" onPress={onClose}>
          {t('tokens.done')}
        </Button>
      </div>
    </Dialog>
  );
}
