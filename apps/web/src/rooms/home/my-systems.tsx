// My systems, each with what it still needs.
import { useTranslation } from 'react-i18next';
import type { SystemSummary } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { ReviewBadge, StandingClass } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { classes } from '../../furniture/classes';
import { Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import sheet from './home.module.css';

const MOST = 10;

export function MySystems() {
  const { t } = useTranslation();
  const formats = useFormats();
  const mine = useRead('listSystems', { owner: 'me', sort: '-changedAt', limit: MOST }, keeping);
  const columns = [
    { key: 'name', label: t('system.name') },
    { key: 'class', label: t('system.class') },
    { key: 'review', label: t('system.review') },
    { key: 'needs', label: t('home.needs') },
    { key: 'changed', label: t('system.changed') },
  ];
  return (
    <section className="section" aria-labelledby="mine">
      <h2 id="mine">{t('home.mine')}</h2>
      {mine.isPending ? (
        <Loading />
      ) : mine.isError ? (
        <Failed error={mine.error} onRetry={() => void mine.refetch()} />
      ) : mine.data.items.length === 0 ? (
        <Empty title={t('home.noneYet')}>
          <p className="secondary">{t('home.noneYetHelp')}</p>
        </Empty>
      ) : (
        <>
          <Table caption={t('home.mine')} columns={columns}>
            {mine.data.items.map((system) => (
              <Row key={system.id}>
                <Cell label={t('system.name')} isHeading>
                  <Link to="/systems/$id" params={{ id: system.reference }}>
                    {system.name}
                  </Link>
                  <span className="secondary small nowrap"> {system.reference}</span>
                </Cell>
                <Cell label={t('system.class')}>
                  <StandingClass state={system.class} decided={system.decidedClass} presumption={system.presumption} />
                </Cell>
                <Cell label={t('system.review')}>
                  <ReviewBadge state={system.reviewState} />
                </Cell>
                <Cell label={t('home.needs')}>
                  <Needs system={system} />
                </Cell>
                <Cell label={t('system.changed')}>
                  <time dateTime={system.changedAt} title={formats.instant(system.changedAt)} className="nowrap">
                    {formats.ago(system.changedAt)}
                  </time>
                </Cell>
              </Row>
            ))}
          </Table>
          {mine.data.nextCursor !== null && (
            <p>
              <Link to="/systems" search={{ owner: 'me' }}>
                {t('home.allMine')}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** The next thing to do for a system, as a link to where it is done. */
function Needs({ system }: { system: SystemSummary }) {
  const { t } = useTranslation();
  const params = { id: system.reference };
  if (system.class === null)
    return (
      <Link to="/systems/$id/questions" params={params}>
        {t('home.needsAnswers')}
      </Link>
    );
  if (system.reviewState === 'returned')
    return (
      <Link to="/systems/$id/review" params={params}>
        {t('home.needsReplies')}
      </Link>
    );
  if (
    system.reviewState === 'submitted' ||
    system.reviewState === 'in_review' ||
    system.reviewState === 'awaiting_consent'
  )
    return <span className="secondary">{t('home.waitsForOfficer')}</span>;
  if (system.reviewState === 'due_again') {
    return (
      <>
        <Link to="/systems/$id/review" params={params}>
          {t('home.needsResubmission')}
        </Link>
        {system.dueBecause.map((reason) => (
          <span key={reason} className={classes('small secondary', sheet.needsWhy)}>
            {t(`dueReason.${reason}`)}
          </span>
        ))}
      </>
    );
  }
  if (!system.class.definite && system.reviewState !== 'decided') {
    return (
      <Link to="/systems/$id/questions" params={params}>
        {t('home.needsMoreAnswers')}
      </Link>
    );
  }
  if (system.reviewState === 'not_requested')
    return (
      <Link to="/systems/$id/review" params={params}>
        {t('home.needsSubmission')}
      </Link>
    );
  return <span className="secondary">{t('home.needsNothing')}</span>;
}
