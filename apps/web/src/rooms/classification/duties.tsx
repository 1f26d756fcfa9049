// What the class brings: who must do what, from which day, and how sure that is.
import { useTranslation } from 'react-i18next';
import type { ClassificationResult, DutyFinding } from '@registry/classifier';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';
import { titleIn, useLawWords } from './law-words';
import { Provision } from './provision';

/** `duties` may be missing in assessments stored before the engine told them. */
export function Duties({ result }: { result: Partial<Pick<ClassificationResult, 'duties'>> }) {
  const { t } = useTranslation();
  const duties = result.duties ?? [];
  const sure = duties.filter(({ truth }) => truth === 'true');
  const possible = duties.filter(({ truth }) => truth === 'unknown');
  return (
    <section className="card stack" aria-labelledby="duties">
      <h2 id="duties">{t('duties.title')}</h2>
      {sure.length === 0 && <p className="secondary">{t('duties.none')}</p>}
      <DutyList duties={sure} />
      {possible.length > 0 && <Disclosure summary={t('duties.possible', { count: possible.length })}><DutyList duties={possible} /></Disclosure>}
    </section>
  );
}

function DutyList({ duties }: { duties: readonly DutyFinding[] }) {
  const words = useLawWords();
  if (duties.length === 0) return null;
  return (
    <ul className="duties">
      {[...duties].sort(byDay).map((duty) => (
        <li key={duty.duty} className="stack stack--tight">
          <strong>{titleIn(words.duties, duty.duty)}</strong>
          <span className="small"><Provision of={duty.provision} /> · {titleIn(words.dutyRoles, duty.role)} · <Days of={duty} /></span>
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
    return formal === null || formal === effective ? day : `${day} (${t('duties.byTheLetter', { day: formats.day(formal) })})`;
  });
  return <span className="digits">{[...new Set(texts)].join('; ')}</span>;
}

const firstDay = ({ triggers }: DutyFinding): string => triggers.map(({ effective }) => effective ?? '9999').sort()[0] ?? '9999';

function byDay(a: DutyFinding, b: DutyFinding): number {
  return firstDay(a).localeCompare(firstDay(b));
}
