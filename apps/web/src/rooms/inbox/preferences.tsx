// Which kinds of notices I also get by mail, and when.
import { useTranslation } from 'react-i18next';
import { MAIL_MODES, type MailMode, type NoticeKind } from '@registry/contracts';
import { NOTICE_GROUPS } from '@registry/notices';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { Select } from '../../furniture/forms/field';
import { Crumb } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { Loading } from '../../furniture/states';

export function PreferencesPage() {
  const { t } = useTranslation();
  const preferences = useRead('getNoticePreferences');
  return (
    <Page
      title={t('inbox.preferencesTitle')}
      crumbs={[
        <Crumb key="inbox" to="/inbox" search={{}}>
          {t('inbox.title')}
        </Crumb>,
      ]}
      intro={t('inbox.preferencesIntro')}
    >
      {preferences.isPending ? (
        <Loading />
      ) : preferences.isError ? (
        <Failed error={preferences.error} onRetry={() => void preferences.refetch()} />
      ) : (
        <div className="stack stack--loose">
          {!preferences.data.sendsMail ? (
            <Box>
              <p>{t('inbox.noMail')}</p>
            </Box>
          ) : preferences.data.address === null ? (
            <Box kind="warning">
              <p>{t('inbox.noAddress')}</p>
            </Box>
          ) : (
            <p>{t('inbox.address', { address: preferences.data.address })}</p>
          )}
          <Kinds chosen={new Map(preferences.data.items.map(({ kind, mail }) => [kind, mail]))} />
        </div>
      )}
    </Page>
  );
}

function Kinds({ chosen }: { chosen: ReadonlyMap<NoticeKind, MailMode> }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const prefer = useCommand('changeNoticePreferences');
  const change = (kinds: readonly NoticeKind[], mail: MailMode): void =>
    prefer.mutate({ items: kinds.map((kind) => ({ kind, mail })) }, { onSuccess: () => notify(t('inbox.saved')) });
  return (
    <>
      {prefer.isError && <ProblemBox error={prefer.error} />}
      {NOTICE_GROUPS.map(({ group, kinds }) => (
        <section key={group} className="card stack stack--tight form" aria-labelledby={`group-${group}`}>
          <div className="row row--spread">
            <h2 id={`group-${group}`}>{t(`noticeGroup.${group}`)}</h2>
            <Button compact variant="quiet" isPending={prefer.isPending} onPress={() => change(kinds, 'never')}>
              {t('inbox.noneOf', { group: t(`noticeGroup.${group}`) })}
            </Button>
          </div>
          {kinds.map((kind) => (
            <Select
              key={kind}
              compact
              label={t(`noticeKind.${kind}`)}
              value={chosen.get(kind) ?? 'never'}
              onChange={(event) => change([kind], event.target.value as MailMode)}
            >
              {MAIL_MODES.map((mode) => (
                <option key={mode} value={mode}>
                  {t(`mailMode.${mode}`)}
                </option>
              ))}
            </Select>
          ))}
        </section>
      ))}
    </>
  );
}
