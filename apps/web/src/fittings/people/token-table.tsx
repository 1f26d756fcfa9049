// Tokens with what they may do; one is revoked after a question.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiToken } from '@registry/contracts';
import { command } from '../../api/commands';
import { useStep } from '../../api/step';
import { Button } from '../../furniture/forms/button';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { Badge } from '../class/badge';
import { ConfirmCommand } from '../page/command-dialog';
import { useScopeWords } from './scope-words';

export function TokenTable({
  tokens,
  person,
}: {
  tokens: readonly ApiToken[];
  /** Whose they are; null for one's own. */
  person: string | null;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useScopeWords();
  const [revoking, setRevoking] = useState<ApiToken | null>(null);
  const columns = [
    { key: 'name', label: t('tokens.name') },
    { key: 'may', label: t('tokens.may') },
    { key: 'until', label: t('tokens.until') },
    { key: 'used', label: t('tokens.used') },
    { key: 'state', label: t('tokens.state') },
    { key: 'revoke', label: t('tokens.revoke') },
  ];
  return (
    <div className="table-frame">
      <Table caption={t('tokens.title')} columns={columns}>
        {tokens.map((token) => (
          <Row key={token.id}>
            <Cell label={t('tokens.name')} isHeading>
              {token.name}
            </Cell>
            <Cell label={t('tokens.may')}>{words.line(token.scopes)}</Cell>
            <Cell label={t('tokens.until')}>{formats.instant(token.expiresAt)}</Cell>
            <Cell label={t('tokens.used')}>
              {token.usedAt === null ? (
                t('tokens.never')
              ) : (
                <time dateTime={token.usedAt} title={formats.instant(token.usedAt)}>
                  {formats.ago(token.usedAt)}
                </time>
              )}
            </Cell>
            <Cell label={t('tokens.state')}>
              <Badge tone={token.isLiving ? 'success' : 'neutral'}>
                {token.isLiving
                  ? t('tokens.living')
                  : token.revokedAt !== null
                    ? t('tokens.revoked')
                    : t('tokens.expired')}
              </Badge>
            </Cell>
            <Cell label={t('tokens.revoke')}>
              {token.isLiving && (
                <Button
                  compact
                  aria-label={t('tokens.revokeNamed', { name: token.name })}
                  onPress={() => setRevoking(token)}
                >
                  {t('tokens.revoke')}
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <Revoke token={revoking} person={person} onClose={() => setRevoking(null)} />
    </div>
  );
}

function Revoke({ token, person, onClose }: { token: ApiToken | null; person: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const revoke = useStep((id: string) =>
    person === null ? command('revokeToken', { id }) : command('revokeTokenOfPerson', { id: person, tokenId: id }),
  );
  return (
    <ConfirmCommand
      title={t('tokens.revokeTitle')}
      confirm={t('tokens.revoke')}
      isOpen={token !== null}
      command={revoke}
      sends={token && token.id}
      done={t('tokens.wasRevoked')}
      onClose={onClose}
    >
      {token !== null && <p>{t('tokens.revokeHelp', { name: token.name })}</p>}
    </ConfirmCommand>
  );
}
