// For those who answer for all of it: the register in five numbers, what moved since they last met, and a paper of it.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../../../api/operations';
import { keeping, useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { PaperLink } from '../../../fittings/page/paper-link';
import { Picture } from '../../../fittings/picture/picture';
import { DayField } from '../../../furniture/forms/field';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { useLanguage } from '../../../words/language';
import { today } from '../../../words/zone';
import { NothingYet } from '../nothing-yet';
import { FiguresTable } from './figures-table';
import { Movements } from './movements';
import { quarterOf } from './series';
import { Tiles } from './tiles';
import sheet from './board.module.css';

const PLACE = 'registry.lastMeeting';
/** Days that are not counted yet are asked for again. */
const AGAIN_MS = 1_000;

/** The day that the address says, else the one said last in this browser, else the beginning of the quarter. */
function useSince(): string {
  const { since } = useSearch({ from: '/' });
  const kept = localStorage.getItem(PLACE);
  const day = since ?? kept;
  return day !== null && day < today() ? day : quarterOf(today());
}

export function BoardCorner() {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const since = useSince();
  const now = useRead('getFigures');
  const past = useRead(
    'getPastFigures',
    { since },
    {
      ...keeping,
      refetchInterval: ({ state }) =>
        state.data?.value.days.some(({ figures }) => figures === null) === true ? AGAIN_MS : false,
    },
  ).data;
  if (now.isError) return <Failed error={now.error} onRetry={() => void now.refetch()} />;
  return (
    <section className="section" aria-labelledby="figures">
      <div className={sheet.boardHead}>
        <h2 id="figures">{t('figures.heading')}</h2>
        <LastMeeting key={since} since={since} />
        <PaperLink
          href={linkTo('printBoardPaper', { since, language })}
          title={t('figures.paperOf', { day: formats.day(since) })}
          text={t('figures.paper')}
        />
      </div>
      {now.data === undefined ? (
        <Loading />
      ) : now.data.systems.length === 0 ? (
        <NothingYet />
      ) : (
        <Picture
          name="register-figures"
          title={t('figures.title')}
          picture={<Tiles now={now.data} past={past} since={since} />}
          table={<FiguresTable now={now.data} past={past} />}
        />
      )}
      <Movements since={since} />
    </section>
  );
}

function LastMeeting({ since }: { since: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(since);
  const yesterday = new Date(Date.parse(`${today()}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return (
    <DayField
      compact
      label={t('figures.lastMeeting')}
      max={yesterday}
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        if (value < '1900-01-01' || value > yesterday) return;
        localStorage.setItem(PLACE, value);
        void navigate({ to: '/', search: { since: value }, replace: true, resetScroll: false });
      }}
    />
  );
}
