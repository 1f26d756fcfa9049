// What the institution's own guidelines ask: level of attention, findings, duties. Beside the class of the Act, never
// in its place.
import { useTranslation } from 'react-i18next';
import type { Facts } from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import type { HouseResult } from '@registry/law/house';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';
import { useLanguage } from '../../words/language';
import { Badge } from '../class/badge';
import { answerText, questionOf } from '../law/answer-text';
import { factsOf } from '../law/answers';
import { houseWords, titleIn, useLawWords } from '../law/law-words';
import { useLaw } from '../law/rules-context';
import './assessment.css';

export function HouseCard({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const { house: rules } = useLaw();
  const language = useLanguage();
  if (assessment.house === null || rules === null) return null;
  const { result } = assessment.house;
  return (
    <section className="card stack" aria-labelledby="house">
      <h2 id="house">{houseWords(rules, language).title}</h2>
      {rules.isExample && <p className="small secondary">{t('house.example')}</p>}
      <Attention result={result} />
      <HouseFindings result={result} facts={factsOf(assessment)} />
      <HouseDuties result={result} />
    </section>
  );
}

/** The level while answering, in one line. */
export function HouseLine({ result }: { result: HouseResult }) {
  const { t } = useTranslation();
  return (
    <div className="row small">
      <span className="secondary">
        {t('house.rule')}
        {t('problem.colon')}
      </span>
      <Attention result={result} />
    </div>
  );
}

const tones = ['neutral', 'notice', 'warning', 'warning'] as const;

function Attention({ result: { attention, definite, lower, upper } }: { result: HouseResult }) {
  const { t } = useTranslation();
  const { house: rules } = useLaw();
  const language = useLanguage();
  if (rules === null) return null;
  const { levels } = houseWords(rules, language);
  const { order } = rules.layer.headline;
  const tone = tones[Math.min(tones.length - 1, Math.max(0, order.indexOf(definite ? attention : lower)))] ?? 'neutral';
  const text = definite
    ? titleIn(levels, attention)
    : t('house.span', { lower: titleIn(levels, lower), upper: titleIn(levels, upper) });
  return (
    <p>
      <Badge tone={tone}>{text}</Badge>
    </p>
  );
}

function HouseFindings({ result, facts }: { result: HouseResult; facts: Facts }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const held = result.findings.filter(({ truth }) => truth === 'true');
  const open = result.findings.filter(({ truth }) => truth === 'unknown');
  return (
    <>
      {held.length === 0 && <p className="secondary">{t('house.none')}</p>}
      <ul className="findings">
        {held.map(({ rule, decidedBy }) => (
          <li key={rule} className="finding">
            <strong>{titleIn(words.rules, rule)}</strong>
            <Disclosure isQuiet summary={t('finding.because', { count: decidedBy.length })}>
              <ul className="finding__answers">
                {decidedBy.map((key) => (
                  <li key={key}>
                    {questionOf(words, key)} <strong>{answerText(t, words, key, facts[key])}</strong>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Disclosure summary={t('house.possible', { count: open.length })}>
          <ul className="bullets">
            {open.map(({ rule }) => (
              <li key={rule}>{titleIn(words.rules, rule)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function HouseDuties({ result }: { result: HouseResult }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const formats = useFormats();
  const sure = result.duties.filter(({ truth }) => truth === 'true');
  if (sure.length === 0) return null;
  return (
    <>
      <h3>{t('house.duties')}</h3>
      <ul className="duties">
        {sure.map(({ duty, role, triggers }) => {
          const from = triggers
            .map(({ effective }) => effective)
            .filter((day) => day !== null)
            .sort()[0];
          return (
            <li key={duty} className="stack stack--tight">
              <strong>{titleIn(words.duties, duty)}</strong>
              <span className="small secondary">
                {titleIn(words.dutyRoles, role)}
                {from !== undefined && <> · {t('duties.from', { day: formats.day(from) })}</>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
