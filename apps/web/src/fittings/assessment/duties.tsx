// What the class brings: who must do what, from which day, and how sure that is.
import { useTranslation } from 'react-i18next';
import type { ClassificationResult, DutyFinding } from '@registry/classifier';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';
import { titleIn, useLawWords } from '../law/law-words';
import { Provision } from '../law/provision';
import './assessment.css';

/** `duties` may be missing in assessments stored before the engine told them. */
export function Duties({ result }: { result: Partial<Pick<ClassificationResult, 'duties'>> }) {
  const { t } = useTranslation();
  const duties = result.duties ?? [];
  const own = duties.filter(({ kind }) => kind !== 'consequence');
  const sure = own.filter(({ truth }) => truth === 'true');
  const possible = own.filter(({ truth }) => truth === 'unknown');
  const consequences = duties.filter(({ kind, truth }) => kind === 'consequence' && truth === 'true');
  return (
    <section className="card stack" aria-labelledby="duties">
      <h2 id="duties">{t('duties.title')}</h2>
      {sure.length === 0 && <p className="secondary">{t('duties.none')}</p>}
      <DutyList duties={sure} />
      {possible.length > 0 && (
        <Disclosure summary={t('duties.possible', { count: possible.length })}>
          <DutyList duties={possible} />
        </Disclosure>
      )}
      {consequences.length > 0 && (
        <Disclosure summary={t('duties.consequences')}>
          <DutyList duties={consequences} />
        </Disclosure>
      )}
    </section>
  );
}

function DutyList({ duties }: { duties: readonly DutyFinding[] }) {
  const { t } = useTranslation();
  const words = useLawWords();
  if (duties.length === 0) return null;
  return (
    <ul className="duties">
      {[...duties].sort(byDay).map((duty) => (
        <li key={duty.duty} className="stack stack--tight">
          <span>
            <strong>{titleIn(words.duties, duty.duty)}</strong>
            {duty.kind === 'permission' && <span className="secondary small"> ({t('duties.permission')})</span>}
          </span>
          <span className="small">
            <Provision of={duty.provision} /> · {titleIn(words.dutyRoles, duty.role)} · <Days of={duty} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** By the day in effect; where the letter says an earlier one, both are told. */
function Days({ of }: { of: DutyFinding }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = of.triggers.map(({ formal, effective, settled }) => {
    if (effective === null) return t('duties.afterChange');
    const day = t(settled ? 'duties.from' : 'duties.fromAtLeast', { day: formats.day(effective) });
    return formal === null || formal === effective
      ? day
      : `${day} (${t('duties.byTheLetter', { day: formats.day(formal) })})`;
  });
  return <span className="digits">{[...new Set(texts)].join(t('problem.semicolon'))}</span>;
}

const firstDay = ({ triggers }: DutyFinding): string =>
  triggers.map(({ effective }) => effective ?? '9999').sort()[0] ?? '9999';

function byDay(a: DutyFinding, b: DutyFinding): number {
  return firstDay(a).localeCompare(firstDay(b));
}
