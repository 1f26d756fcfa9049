// The days on which the law begins to ask something, along a line; each is a step, and any other day can be typed.
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../furniture/forms/field';
import { Link } from '../../../furniture/link';
import { useFormats } from '../../../words/formats';
import type { DaySearch } from '../law-search';
import sheet from '../law.module.css';

/** The first day on which the Act is in force. */
const FIRST_DAY = '2024-08-01';

interface Props {
  days: readonly { day: string; duties: number }[];
  today: string;
  on: string;
  search: DaySearch;
  onDay: (day: string) => void;
}

export function DayLine({ days, today, on, search, onDay }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const steps = days.filter(({ day }) => day >= FIRST_DAY && day !== today);
  const all = [...steps, { day: today, duties: null }].sort((a, b) => a.day.localeCompare(b.day));
  return (
    <section className="card stack" aria-label={t('lawRoom.line')}>
      <ol className={sheet.line}>
        {all.map(({ day, duties }) => (
          <li key={day} data-past={day <= today || undefined}>
            <Link
              to="/law/day"
              search={{ ...search, on: day === today ? undefined : day, cursor: undefined }}
              activeOptions={{ exact: true }}
              resetScroll={false}
              data-shown={day === on || undefined}
            >
              <span className={sheet.stop} aria-hidden="true" />
              <span className="digits">{day === today ? t('lawRoom.today') : formats.day(day)}</span>
              {duties !== null && <span className="small secondary">{t('lawRoom.begin', { count: duties })}</span>}
            </Link>
          </li>
        ))}
      </ol>
      <div className={sheet.otherDay}>
        <DayField
          label={t('lawRoom.otherDay')}
          compact
          min={FIRST_DAY}
          value={on}
          onChange={(event) => {
            if (event.target.value >= FIRST_DAY) onDay(event.target.value);
          }}
        />
      </div>
    </section>
  );
}
