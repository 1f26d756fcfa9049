// The provisions that the product reads, in the order of the Act, to be searched by their own words and those of their
// questions and duties.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '@registry/law';
import { useLaw, RulesOfToday } from '../../../fittings/law/rules-context';
import { titleIn } from '../../../fittings/law/law-words';
import { useProvisionName } from '../../../fittings/law/provision';
import { TextField } from '../../../furniture/forms/field';
import { Link } from '../../../furniture/link';
import { Empty } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { useLaws } from '../../../words/library-words';
import { LawPart } from '../law-part';
import { contentsOf, type Chapter, type PlaceOfLaw } from '../reading/contents';
import { PlaceLink } from './place-link';
import sheet from '../law.module.css';

export function LawContents() {
  return (
    <LawPart part="provisions">
      <RulesOfToday>
        <Contents />
      </RulesOfToday>
    </LawPart>
  );
}

/** As it is typed, without capitals and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Contents() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { ruleset } = useLaw();
  const words = useLaws();
  const name = useProvisionName();
  const navigate = useNavigate();
  const { q } = useSearch({ from: '/law' });
  const [typed, setTyped] = useState(q ?? '');
  const wanted = useDeferredValue(typed);
  const contents = useMemo(() => contentsOf(ruleset), [ruleset]);
  const texts = useMemo(() => textsOf(contents, words, name), [contents, words, name]);
  const parts = plain(wanted).split(/\s+/).filter(Boolean);
  const isFound = ({ place }: PlaceOfLaw): boolean => parts.every((part) => texts.get(place)?.includes(part));
  const shown = contents.flatMap(({ id, wholes }): Chapter[] => {
    const found = wholes
      .map((whole) => ({ ...whole, places: whole.places.filter(isFound) }))
      .filter(({ places }) => places.length > 0);
    return found.length === 0 ? [] : [{ id, wholes: found }];
  });
  const count = shown.flatMap(({ wholes }) => wholes).flatMap(({ places }) => places).length;
  return (
    <>
      <p className="small secondary reading">
        {t('lawRoom.readBy')}{' '}
        <Link to="/law/rules/$id" params={{ id: ruleset.id }}>
          {ruleset.title}
        </Link>
        {' · '}
        {t('lawRoom.inForceFrom', { day: formats.day(ruleset.inForceFrom) })}
      </p>
      <div className={sheet.search}>
        <TextField
          type="search"
          label={t('lawRoom.search')}
          help={t('lawRoom.searchHelp')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            void navigate({ to: '/law', search: { q: event.target.value }, replace: true, resetScroll: false });
          }}
        />
        <p role="status" className="small secondary">
          {t('lawRoom.found', { count, n: formats.number(count) })}
        </p>
      </div>
      {shown.length === 0 && <Empty title={t('lawRoom.nothing', { text: wanted })} />}
      {shown.map(({ id, wholes }) => (
        <section key={id} className="stack" aria-labelledby={`chapter-${id}`}>
          <h2 id={`chapter-${id}`}>{t(`lawRoom.chapters.${id}`)}</h2>
          <div className={sheet.wholes}>
            {wholes.map(({ place, places }) => (
              <section key={place} className="card stack stack--tight" aria-label={name(place)}>
                <h3>
                  <PlaceLink place={place} />
                </h3>
                <ul className={sheet.places}>
                  {places.map((one) => (
                    <PlaceLine key={one.place} whole={place} one={one} words={words} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function PlaceLine({ whole, one, words }: { whole: string; one: PlaceOfLaw; words: Words }) {
  const { t } = useTranslation();
  const { place, facts, duties } = one;
  const title = titleOf(one, words);
  const counts = [
    facts.length > 0 && t('lawRoom.questions', { count: facts.length }),
    duties.length > 0 && t('lawRoom.duties', { count: duties.length }),
  ].filter(Boolean);
  return (
    <li>
      {place !== whole && (
        <>
          <PlaceLink place={place}>
            <span className="digits">{place.slice(whole.length).trim() || place}</span>
          </PlaceLink>{' '}
        </>
      )}
      {title}
      {counts.length > 0 && <span className="small secondary"> · {counts.join(' · ')}</span>}
    </li>
  );
}

/** What it is about, in our words: its own rule before its duty, a duty before a question. */
export function titleOf({ rules, duties, facts }: PlaceOfLaw, words: Words): string {
  const rule = rules.find(({ support }) => support !== true) ?? rules[0];
  if (rule !== undefined) return titleIn(words.rules, rule.id);
  if (duties[0] !== undefined) return titleIn(words.duties, duties[0].id);
  const fact = facts[0];
  return fact === undefined ? '' : (words.facts[fact.key as keyof Words['facts']]?.question ?? fact.key);
}

function textsOf(contents: readonly Chapter[], words: Words, name: (place: string) => string): Map<string, string> {
  const question = (key: string): string => words.facts[key as keyof Words['facts']]?.question ?? key;
  return new Map(
    contents
      .flatMap(({ wholes }) => wholes)
      .flatMap(({ places }) => places)
      .map(({ place, rules, facts, duties }) => [
        place,
        plain(
          [
            name(place),
            place,
            ...rules.map(({ id }) => titleIn(words.rules, id)),
            ...facts.map(({ key }) => question(key)),
            ...duties.map(({ id }) => titleIn(words.duties, id)),
          ].join('\n'),
        ),
      ]),
  );
}
