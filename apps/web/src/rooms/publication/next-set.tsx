// The set that would be made now: how it differs from what the public reads, and making it.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicSetPreview } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useAbout } from '../../api/session';
import { ConfirmCommand } from '../../fittings/page/command-dialog';
import { Failed } from '../../fittings/page/failed';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { ButtonLink } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { Differences } from './differences';
import { PublicationPart } from './parts';

export function NextSet() {
  const { t } = useTranslation();
  const mayPublish = useRights().ever('publish', 'Register');
  // What was seen before and is made must not be what stood some time ago.
  const preview = useRead('previewPublicSet', {}, { enabled: mayPublish, staleTime: 0, gcTime: 0 });
  if (!mayPublish) return <NoPermission>{t('publication.noRight')}</NoPermission>;
  return (
    <PublicationPart part="next">
      {preview.isPending ? (
        <Loading />
      ) : preview.isError ? (
        <Failed error={preview.error} onRetry={() => void preview.refetch()} />
      ) : preview.data.systems === 0 && preview.data.current === null ? (
        <Empty title={t('publication.nothing')}>
          <p>{t('publication.nothingHelp')}</p>
          <ButtonLink compact to="/publication">
            {t('publication.toRecords')}
          </ButtonLink>
        </Empty>
      ) : (
        <Preview preview={preview.data} />
      )}
    </PublicationPart>
  );
}

function Preview({ preview }: { preview: PublicSetPreview }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { current, systems, added, removed, changed } = preview;
  const facts = [
    [
      t('publication.readsNow'),
      current === null ? t('publication.readsNone') : t('publication.readsSet', { number: current }),
    ],
    [t('publication.inNext'), formats.number(systems)],
    [t('publication.added'), formats.number(added)],
    [t('publication.removed'), formats.number(removed)],
    [t('publication.changed'), formats.number(changed)],
  ] as const;
  return (
    <>
      <section className="card stack" aria-label={t('publication.next')}>
        <dl className="facts facts--cards">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="digits">{value}</dd>
            </div>
          ))}
        </dl>
        <Make preview={preview} />
      </section>
      {added + removed + changed === 0 ? <p>{t('publication.same')}</p> : <Differences preview={preview} />}
    </>
  );
}

function Make({ preview: { digest, systems } }: { preview: PublicSetPreview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isOpen = useAbout().data?.publicAddress != null;
  const [isAsking, setIsAsking] = useState(false);
  const make = useCommand('makePublicSet');
  return (
    <>
      {/* What is shown below is by then what stands now: somebody looks at it before they try again. */}
      {!isAsking && make.error !== null && <ProblemBox error={make.error} />}
      <div>
        <Button
          variant="primary"
          onPress={() => {
            make.reset();
            setIsAsking(true);
          }}
        >
          {t('publication.make')}
        </Button>
      </div>
      {isAsking && (
        <ConfirmCommand
          title={t('publication.make')}
          confirm={t('publication.make')}
          command={{ ...make, reset: () => undefined }}
          sends={{ digest }}
          done={({ number }) => t('publication.made', { number })}
          leadOn={() => void navigate({ to: '/publication/sets' })}
          onRefused={() => setIsAsking(false)}
          onClose={() => setIsAsking(false)}
        >
          <p>{t(isOpen ? 'publication.makeHelpOpen' : 'publication.makeHelpClosed', { count: systems })}</p>
        </ConfirmCommand>
      )}
    </>
  );
}
