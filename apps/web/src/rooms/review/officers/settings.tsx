// How reviews are run, and the institution's calendar.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewPolicy } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useRead } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { PeopleTabs } from '../../../fittings/page/administration-tabs';
import { Failed } from '../../../fittings/page/failed';
import { Page } from '../../../fittings/page/page';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Button } from '../../../furniture/forms/button';
import { Check } from '../../../furniture/forms/check';
import { TextField } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { useNotices } from '../../../furniture/notices';
import { Loading, NoPermission } from '../../../furniture/states';
import { today } from '../../../words/zone';
import { FreeDays } from './free-days';

export function SettingsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const navigate = useNavigate();
  const { year = Number(today().slice(0, 4)) } = useSearch({ from: '/settings' });
  const mayChange = rights.ever('update', 'Settings');
  const policy = useRead('getReviewPolicy', {}, { enabled: mayChange });
  if (!mayChange) return <NoPermission>{t('settings.noRight')}</NoPermission>;
  return (
    <Page title={t('settings.title')} crumbs={[]} intro={t('settings.intro')}>
      <PeopleTabs />
      <div className="stack stack--loose">
        {policy.isPending ? (
          <Loading />
        ) : policy.isError ? (
          <Failed error={policy.error} onRetry={() => void policy.refetch()} />
        ) : (
          <PolicyForm policy={policy.data} />
        )}
        <FreeDays year={year} onYear={(next) => void navigate({ to: '/settings', search: { year: next } })} />
      </div>
    </Page>
  );
}

const NUMBERS = [
  ['takeDays', 60],
  ['decideDays', 250],
  ['validMonths', 60],
  ['validMonthsHighRisk', 60],
  ['dutyGraceDays', 250],
] as const;

function PolicyForm({ policy }: { policy: ReviewPolicy }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const keep = useCommand('saveReviewPolicy');
  const [typed, setTyped] = useState(() => ({
    ...policy,
    ...(Object.fromEntries(NUMBERS.map(([name]) => [name, String(policy[name])])) as Record<
      (typeof NUMBERS)[number][0],
      string
    >),
  }));
  const [isTried, setIsTried] = useState(false);
  const leastOf = (name: (typeof NUMBERS)[number][0]): number =>
    name === 'decideDays' ? Math.max(1, Number(typed.takeDays) || 1) : name === 'dutyGraceDays' ? 0 : 1;
  const mostOf = (name: (typeof NUMBERS)[number][0], most: number): number =>
    name === 'validMonthsHighRisk' ? Math.min(most, Number(typed.validMonths) || most) : most;
  const isWrong = (name: (typeof NUMBERS)[number][0], most: number): boolean =>
    !/^\d+$/.test(typed[name]) || Number(typed[name]) < leastOf(name) || Number(typed[name]) > mostOf(name, most);
  const save = (): void => {
    setIsTried(true);
    if (NUMBERS.some(([name, most]) => isWrong(name, most))) return;
    keep.mutate(
      {
        takeDays: Number(typed.takeDays),
        decideDays: Number(typed.decideDays),
        validMonths: Number(typed.validMonths),
        validMonthsHighRisk: Number(typed.validMonthsHighRisk),
        dutyGraceDays: Number(typed.dutyGraceDays),
        rotates: typed.rotates,
      },
      { onSuccess: () => notify(t('settings.saved')) },
    );
  };
  return (
    <Form className="card stack form" onSubmit={save} aria-labelledby="policy">
      <h2 id="policy">{t('settings.policy')}</h2>
      {keep.isError && <ProblemBox error={keep.error} />}
      {NUMBERS.map(([name, most]) => (
        <TextField
          key={name}
          label={t(`settings.${name}`)}
          inputMode="numeric"
          value={typed[name]}
          help={
            name === 'decideDays'
              ? t('settings.decideDaysHelp')
              : name === 'dutyGraceDays'
                ? t('settings.dutyGraceHelp')
                : undefined
          }
          error={
            isTried && isWrong(name, most)
              ? t('settings.number', { least: leastOf(name), most: mostOf(name, most) })
              : undefined
          }
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      ))}
      <Check checked={typed.rotates} onChange={(event) => setTyped({ ...typed, rotates: event.target.checked })}>
        {t('settings.rotates')}
      </Check>
      <div>
        <Button type="submit" variant="primary" isPending={keep.isPending}>
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  );
}
