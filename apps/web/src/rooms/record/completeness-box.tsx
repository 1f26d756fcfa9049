// What a record still lacks, by what it is lacking for.
import type { RegistrationState, SystemDetail } from '@registry/contracts';
import { completeness } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading';
import { Disclosure } from '../../furniture/disclosure';
import { useRecordWords } from '../../words/library-words';
import sheet from './record.module.css';

export function CompletenessBox({ system }: { system: SystemDetail }) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const tasks = completeness(
    system.details,
    circumstancesOf(system, useRead('getRegistration', { id: system.id }, { enabled: mayClaim(system) }).data),
  ).filter(({ applies }) => applies !== false);
  return (
    <section className="card stack" aria-labelledby="completeness">
      <h2 id="completeness">{t('overview.completeness')}</h2>
      <ul className="stack stack--tight">
        {tasks.map(({ task, applies, needed, missing }) => (
          <li key={task}>
            {missing.length === 0 ? (
              <p>
                {words.tasks[task]}: <strong>{t('overview.complete')}</strong>
              </p>
            ) : (
              <Disclosure
                isQuiet
                summary={
                  <>
                    {words.tasks[task]}:{' '}
                    <strong className="digits">{t('overview.missing', { count: missing.length })}</strong>
                  </>
                }
              >
                {applies === null && <p className="small secondary">{t('overview.openTasks')}</p>}
                <ul className="small">
                  {missing.map((key) => (
                    <li key={key}>{words.fields[key][0]}</li>
                  ))}
                </ul>
              </Disclosure>
            )}
            <meter
              className={sheet.meter}
              min={0}
              max={needed.length}
              value={needed.length - missing.length}
              aria-label={words.tasks[task]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The decided class counts before the assessed one. */
function isHighRisk({ class: state, decidedClass }: SystemDetail): boolean | null {
  if (decidedClass !== null) return decidedClass === 'high_risk';
  return state === null || (!state.definite && state.headline === 'undetermined')
    ? null
    : state.headline === 'high_risk';
}

/** Whether Article 6(3) can be claimed here at all: by a provider, for what is not high-risk. */
const mayClaim = (system: SystemDetail): boolean =>
  isHighRisk(system) !== true &&
  (system.details.operatorRoles.length === 0 || system.details.operatorRoles.includes('provider'));

/** Whether Article 6(3) is claimed the answers tell; until they are read, it is not. */
function circumstancesOf(
  system: SystemDetail,
  registration: RegistrationState | undefined,
): { isHighRisk: boolean | null; isDerogationClaimed: boolean | null } {
  const claim = registration?.forms.find(({ section }) => section === 'B');
  return { isHighRisk: isHighRisk(system), isDerogationClaimed: claim === undefined ? false : claim.applies };
}
