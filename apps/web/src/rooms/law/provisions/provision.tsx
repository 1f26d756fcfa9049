// One provision: what the product reads there, what decides it, what it leads to, and for which systems.
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ruleset } from '@registry/classifier';
import { addressOf, wholeOf } from '@registry/law/explain';
import { useProvisionName } from '../../../fittings/law/provision';
import { RulesOfToday, useLaw } from '../../../fittings/law/rules-context';
import { Page } from '../../../fittings/page/page';
import { OutLink } from '../../../furniture/link';
import { useLanguage } from '../../../words/language';
import { useLaws } from '../../../words/library-words';
import { ToLaw } from '../law-part';
import { dutiesNaming, factsBehind, readBy } from '../reading/behind';
import { placeAt, placesWithin, type PlaceOfLaw } from '../reading/contents';
import { useSaying } from '../reading/use-saying';
import { titleOf } from './contents';
import { Doubts } from './doubts';
import { DutyList } from './duty-list';
import { NotThere } from './not-there';
import { PlaceLink, placeOf } from './place-link';
import { QuestionList } from './question-list';
import { RuleCard } from './rule-card';
import { WhereItHolds } from './where-it-holds';
import sheet from '../law.module.css';

export function ProvisionPage() {
  return (
    <RulesOfToday>
      <Here />
    </RulesOfToday>
  );
}

function Here() {
  const { ruleset } = useLaw();
  const { place: address } = useParams({ from: '/law/provisions/$place' });
  const found = placeAt(ruleset, address);
  return found === undefined ? (
    <NotThere address={address} />
  ) : (
    <Provision key={address} ruleset={ruleset} at={found} />
  );
}

function Provision({ ruleset, at }: { ruleset: Ruleset; at: PlaceOfLaw }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useLaws();
  const name = useProvisionName();
  const saying = useSaying()(null);
  const { place, rules, facts, duties } = at;
  const whole = wholeOf(place);
  const within = placesWithin(ruleset, place);
  const behind = useMemo(() => {
    const cited = facts.map(({ key }) => key);
    return [...cited, ...factsBehind(ruleset, rules).filter((key) => !cited.includes(key))];
  }, [facts, rules, ruleset]);
  const others = useMemo(() => dutiesNaming(ruleset, rules, duties), [duties, rules, ruleset]);
  const further = useMemo(() => readBy(ruleset, rules), [rules, ruleset]);
  const title = titleOf(at, words);
  return (
    <Page
      title={title === '' ? name(place) : name(place) + t('problem.colon') + title}
      crumbs={[<ToLaw key="law" />, ...(whole === place ? [] : [<PlaceLink key="whole" place={whole} />])]}
      intro={t('lawRoom.provisionIntro')}
      actions={<OutLink href={addressOf(place, language)}>{t('lawRoom.official')}</OutLink>}
    >
      <div className={sheet.columns}>
        <div className="stack">
          {rules.map((rule) => (
            <RuleCard key={rule.id} rule={rule} ruleset={ruleset} saying={saying} />
          ))}
          {within.length > 0 && (
            <Part id="within" title={t('lawRoom.within')}>
              <ul className={sheet.places}>
                {within.map((one) => (
                  <li key={one.place}>
                    <PlaceLink place={one.place} /> {titleOf(one, words)}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {(duties.length > 0 || others.length > 0) && (
            <Part id="duties" title={t('lawRoom.dutiesHere')}>
              {duties.length > 0 && <DutyList duties={duties} ruleset={ruleset} saying={saying} />}
              {others.length > 0 && (
                <>
                  <h3>{t('lawRoom.dutiesNaming')}</h3>
                  <DutyList duties={others} ruleset={ruleset} saying={saying} isCited />
                </>
              )}
            </Part>
          )}
          {rules.length > 0 && <WhereItHolds rules={rules} />}
        </div>
        <div className="stack">
          {behind.length > 0 && (
            <Part id="questions" title={t('lawRoom.questionsHere')}>
              <QuestionList keys={behind} ruleset={ruleset} />
            </Part>
          )}
          {further.length > 0 && (
            <Part id="further" title={t('lawRoom.readFurther')}>
              <ul className={sheet.places}>
                {further.map((rule) => (
                  <li key={rule.id}>
                    <RuleLink id={rule.id} ruleset={ruleset} text={saying.words.rules[rule.id] ?? rule.id} />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <Doubts at={at} />
        </div>
      </div>
    </Page>
  );
}

function RuleLink({ id, ruleset, text }: { id: string; ruleset: Ruleset; text: string }) {
  const place = placeOf(ruleset, id);
  return place === null ? text : <PlaceLink place={place}>{text}</PlaceLink>;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
