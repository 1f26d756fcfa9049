// The tokens of somebody, for an administrator to revoke.
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { TokenTable } from '../../fittings/people/token-table';
import { Loading } from '../../furniture/states';

export function TheirTokens({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const tokens = useItems('listTokensOfPerson', { id: person.id });
  if (tokens.isSuccess && tokens.data.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="their-tokens">
      <h2 id="their-tokens">{t('tokens.theirs')}</h2>
      {tokens.isPending ? (
        <Loading />
      ) : tokens.isError ? (
        <Failed error={tokens.error} onRetry={() => void tokens.refetch()} />
      ) : (
        <TokenTable tokens={tokens.data} person={person.id} />
      )}
    </section>
  );
}
