// Somebody leaves, comes back, or is forgotten for good.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '@registry/contracts';
import { command } from '../../api/commands';
import { useMe } from '../../api/session';
import { useStep } from '../../api/step';
import { ConfirmCommand } from '../../fittings/page/command-dialog';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { useNotices } from '../../furniture/notices';
import { useFormats } from '../../words/formats';

export function Leaving({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const { notify } = useNotices();
  const leaving = useStep((name: `${'deactivate' | 'reactivate' | 'pseudonymise'}Person`) =>
    command(name, { id: person.id }),
  );
  const [asking, setAsking] = useState<'deactivate' | 'pseudonymise' | null>(null);
  const done = {
    deactivate: t('leaving.deactivated', { name: person.name }),
    pseudonymise: t('leaving.pseudonymised'),
  };
  const help = {
    deactivate: t('leaving.deactivateHelp', { name: person.name }),
    pseudonymise: t('leaving.pseudonymiseHelp'),
  };
  return (
    <section className="card stack" aria-labelledby="leaving">
      <h2 id="leaving">{t('leaving.title')}</h2>
      {leaving.isError && asking === null && <ProblemBox error={leaving.error} />}
      {person.deactivatedAt !== null && <p>{t('leaving.since', { day: formats.dayOf(person.deactivatedAt) })}</p>}
      {person.pseudonymisedAt !== null && (
        <p>{t('leaving.forgotten', { day: formats.dayOf(person.pseudonymisedAt) })}</p>
      )}
      <div className="row">
        {person.isActive && person.id !== me.id && (
          <Button compact onPress={() => setAsking('deactivate')}>
            {t('leaving.deactivate')}
          </Button>
        )}
        {!person.isActive && person.pseudonymisedAt === null && (
          <>
            <Button
              compact
              isPending={leaving.isPending && asking === null}
              onPress={() =>
                leaving.mutate('reactivatePerson', {
                  onSuccess: () => notify(t('leaving.reactivated', { name: person.name })),
                })
              }
            >
              {t('leaving.reactivate')}
            </Button>
            <Button compact variant="danger" onPress={() => setAsking('pseudonymise')}>
              {t('leaving.pseudonymise')}
            </Button>
          </>
        )}
      </div>
      <ConfirmCommand
        title={t(`leaving.${asking ?? 'deactivate'}`)}
        confirm={t(`leaving.${asking ?? 'deactivate'}`)}
        isOpen={asking !== null}
        command={leaving}
        sends={asking && `${asking}Person`}
        done={asking === null ? undefined : done[asking]}
        onClose={() => setAsking(null)}
      >
        {asking !== null && <p>{help[asking]}</p>}
      </ConfirmCommand>
    </section>
  );
}
