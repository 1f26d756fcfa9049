// The questions that decide a provision, as they are put, with what stays open while nobody answers.
import { useTranslation } from 'react-i18next';
import type { Ruleset } from '@registry/classifier';
import { placesIn } from '@registry/law/explain';
import { helpOf, questionOf } from '../../../fittings/law/answer-text';
import { titleIn } from '../../../fittings/law/law-words';
import { Disclosure } from '../../../furniture/disclosure';
import { useLaws } from '../../../words/library-words';
import { PlaceLink } from './place-link';
import sheet from '../law.module.css';

const AT_FIRST = 12;

export function QuestionList({ keys, ruleset }: { keys: readonly string[]; ruleset: Ruleset }) {
  const { t } = useTranslation();
  const rest = keys.slice(AT_FIRST);
  return (
    <>
      <Some keys={keys.slice(0, AT_FIRST)} ruleset={ruleset} />
      {rest.length > 0 && (
        <Disclosure isQuiet summary={t('lawRoom.moreQuestions', { count: rest.length })}>
          <Some keys={rest} ruleset={ruleset} />
        </Disclosure>
      )}
    </>
  );
}

function Some({ keys, ruleset }: { keys: readonly string[]; ruleset: Ruleset }) {
  const words = useLaws();
  return (
    <ul className={sheet.dutyList}>
      {keys.map((key) => {
        const fact = ruleset.facts.find((one) => one.key === key);
        const help = helpOf(words, key);
        return (
          <li key={key} className="stack stack--tight">
            <span>{questionOf(words, key)}</span>
            {help !== undefined && <span className="small secondary">{help}</span>}
            <span className="small">
              {placesIn(fact?.provision ?? '').map((place, at) => (
                <span key={place}>
                  {at > 0 && ' · '}
                  <PlaceLink place={place} />
                </span>
              ))}
            </span>
            {fact?.ifUnknown !== undefined && (
              <span className="small secondary">{titleIn(words.ifUnknown, fact.ifUnknown)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
