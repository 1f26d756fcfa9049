// Where I am signed in. What I do not recognise, I end.
import { useTranslation } from 'react-i18next';
import { command } from '../../api/commands';
import { useItems } from '../../api/reading';
import { useStep } from '../../api/step';
import { Badge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { RemoveButton } from '../../furniture/forms/remove-button';
import { useNotices } from '../../furniture/notices';
import { Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { browserName } from './browser-name';

export function MySessions() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const sessions = useItems('listOwnSessions');
  const end = useStep((id: string | null) =>
    id === null ? command('endOtherSessions') : command('endSession', { id }),
  );
  const columns = [
    { key: 'where', label: t('sessions.where') },
    { key: 'started', label: t('sessions.started') },
    { key: 'seen', label: t('sessions.seen') },
    { key: 'expires', label: t('sessions.expires') },
    { key: 'end', label: t('sessions.end') },
  ];
  const finish = (id: string | null): void => end.mutate(id, { onSuccess: () => notify(t('sessions.ended')) });
  return (
    <Page title={t('sessions.title')} crumbs={[]} intro={t('sessions.intro')}>
      {sessions.isPending ? (
        <Loading />
      ) : sessions.isError ? (
        <Failed error={sessions.error} onRetry={() => void sessions.refetch()} />
      ) : (
        <div className="stack">
          {end.isError && <ProblemBox error={end.error} />}
          <Table caption={t('sessions.title')} columns={columns}>
            {sessions.data.map((one) => (
              <Row key={one.id}>
                <Cell label={t('sessions.where')} isHeading>
                  {browserName(one.agent) ?? (one.agent === '' ? t('sessions.unknown') : one.agent)}{' '}
                  {one.isCurrent && <Badge>{t('sessions.this')}</Badge>}
                </Cell>
                <Cell label={t('sessions.started')}>{formats.instant(one.startedAt)}</Cell>
                <Cell label={t('sessions.seen')}>
                  <time dateTime={one.seenAt} title={formats.instant(one.seenAt)}>
                    {formats.ago(one.seenAt)}
                  </time>
                </Cell>
                <Cell label={t('sessions.expires')}>{formats.instant(one.expiresAt)}</Cell>
                <Cell label={t('sessions.end')}>
                  {one.isCurrent ? (
                    <span className="secondary small">{t('sessions.bySigningOut')}</span>
                  ) : (
                    <RemoveButton
                      compact
                      isPending={end.isPending && end.variables === one.id}
                      onRemove={() => finish(one.id)}
                      help={t('sessions.endHelp')}
                      name={t('sessions.endOne', {
                        where: browserName(one.agent) ?? one.agent,
                        at: formats.instant(one.startedAt),
                      })}
                    >
                      {t('sessions.end')}
                    </RemoveButton>
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
          {sessions.data.length > 1 && (
            <div>
              <RemoveButton
                isPending={end.isPending && end.variables === null}
                name={t('sessions.endOthers')}
                help={t('sessions.endHelp')}
                onRemove={() => finish(null)}
              >
                {t('sessions.endOthers')}
              </RemoveButton>
            </div>
          )}
        </div>
      )}
    </Page>
  );
}
