// Sign-in: at the institution's provider; in demo mode a choice of people with their roles.
import { useTranslation } from 'react-i18next';
import { problems, type ProblemCode } from '@registry/contracts';
import { Refused } from '../../api/client';
import { useRead } from '../../api/reading';
import { useAbout, useDemoPeople } from '../../api/session';
import { Failed } from '../../fittings/page/failed';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Titled } from '../../fittings/page/titled';
import { Box } from '../../furniture/box';
import { laterLoaded, Meanwhile } from '../../furniture/later';
import { Loading } from '../../furniture/states';
import { AtProvider } from './at-provider';
import { DemoPeople } from './demo-people';

/** For few, so nobody else loads it. */
const AskForAccessPage = laterLoaded(() => import('./ask-for-access'), 'AskForAccessPage');

export function SignIn() {
  const { t } = useTranslation();
  const about = useAbout();
  const people = useDemoPeople();
  const provider = about.data?.provider ?? null;
  const guest = useRead('getGuest', {}, { enabled: provider !== null, staleTime: Infinity });
  if (about.isPending || people.isPending || (provider !== null && guest.isPending)) return <Loading />;
  const failed = [about, people, guest].find(({ isError }) => isError);
  if (failed?.isError) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (provider !== null && guest.data)
    return (
      <Meanwhile show={<Loading />}>
        <AskForAccessPage provider={provider} guest={guest.data} />
      </Meanwhile>
    );
  if (provider === null && people.data === null)
    return (
      <Titled title={t('signIn.title')}>
        <Box>{t('signIn.noDemo')}</Box>
      </Titled>
    );
  const problem = problemOf(window.location.search);
  return (
    <Titled title={t('signIn.title')} intro={provider === null ? t('signIn.intro') : t('signIn.providerIntro')}>
      <div className="stack stack--loose">
        {problem !== null && <ProblemBox error={problem} />}
        {provider !== null && (
          <div>
            <AtProvider name={provider} />
          </div>
        )}
        {people.data && (
          <div className="stack">
            {provider !== null && <h2>{t('signIn.or')}</h2>}
            <DemoPeople people={people.data} />
          </div>
        )}
      </div>
    </Titled>
  );
}

const isCode = (code: string | null): code is ProblemCode => code !== null && Object.hasOwn(problems, code);

/** Why the way back from the provider ended here. */
function problemOf(search: string): Refused | null {
  const code = new URLSearchParams(search).get('problem');
  return isCode(code)
    ? new Refused({
        type: `/problems/${code}`,
        code,
        status: Math.min(problems[code].status, 499),
        title: problems[code].title,
        instance: '',
      })
    : null;
}
