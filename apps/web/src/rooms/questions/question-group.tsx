// A group of questions: open to be answered, or one line that says how it stands.
import { Check, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { listOf, type LawList } from '@registry/law/lists';
import { questionOf } from '../../fittings/law/answer-text';
import type { Standing } from '../../fittings/law/answers';
import { definitionOf, groupOf, HOUSE, isOfTheHouse, type Law } from '../../fittings/law/law';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { classes } from '../../furniture/classes';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { Checklist } from './checklist';
import type { Draft } from './draft/draft';
import type { DraftAction } from './draft/use-draft';
import { Question } from './question';
import sheet from './questions.module.css';

export interface Group {
  stage: string;
  keys: readonly string[];
  /** Questions of the group that are answered or marked as not known. */
  done: number;
  /** Questions that can still change the class. */
  open: number;
  settled: readonly string[];
}

export function groupsOf(law: Law, standing: Standing, unsure: ReadonlySet<string>): Group[] {
  const stageOf = (key: string): string | undefined => groupOf(law, key);
  const open = new Set(standing.open);
  return [...law.ruleset.stages, HOUSE]
    .map((stage) => {
      const keys = standing.visible.filter((key) => stageOf(key) === stage);
      return {
        stage,
        keys,
        done: keys.filter((key) => standing.facts[key] !== undefined || unsure.has(key)).length,
        open: keys.filter((key) => open.has(key) && !unsure.has(key)).length,
        settled: [...standing.settled].filter((key) => stageOf(key) === stage),
      };
    })
    .filter(({ keys, settled }) => keys.length > 0 || settled.length > 0);
}

type Part = { readonly key: string } | { readonly list: LawList; readonly keys: readonly string[] };

/** Questions of one list together, where the first of them stands; a list of one question is that question. */
function partsOf(keys: readonly string[]): Part[] {
  return keys.flatMap((key): Part[] => {
    const list = listOf(key);
    const together = list === undefined ? [] : keys.filter((one) => listOf(one) === list);
    if (list === undefined || together.length < 2) return [{ key }];
    return together[0] === key ? [{ list, keys: together }] : [];
  });
}

export function groupId(stage: string): string {
  return `group-${stage}`;
}

export function QuestionGroup({
  law,
  group,
  isOpen,
  onToggle,
  standing,
  draft,
  unsure,
  dispatch,
  continueTo,
  onContinue,
}: {
  law: Law;
  group: Group;
  isOpen: boolean;
  onToggle: () => void;
  standing: Standing;
  draft: Draft;
  unsure: ReadonlySet<string>;
  dispatch: (action: DraftAction) => void;
  /** The group to go on with, if any. */
  continueTo: string | null;
  onContinue: () => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const isDone = group.done === group.keys.length;
  const bodyId = `${groupId(group.stage)}-body`;
  return (
    <section className={classes(sheet.group, isOpen && sheet.groupOpen)} aria-labelledby={groupId(group.stage)}>
      <h2 className={sheet.groupHead}>
        <button
          id={groupId(group.stage)}
          type="button"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <span className={classes(sheet.groupState, isDone && sheet.groupStateDone)}>
            {isDone ? (
              <Check className="icon icon--small" aria-hidden="true" />
            ) : (
              <ChevronRight className="icon icon--small" aria-hidden="true" />
            )}
          </span>
          <span className={sheet.groupTitle}>{titleIn(words.stages, group.stage)}</span>
          <span className={classes(sheet.groupCount, 'small digits')}>
            {t('group.done', { done: group.done, all: group.keys.length })}
            {group.open > 0 && (
              <> · {t(standing.result.definite ? 'group.details' : 'group.open', { count: group.open })}</>
            )}
          </span>
        </button>
      </h2>
      {isOpen && (
        <div id={bodyId} className={sheet.groupBody}>
          {partsOf(group.keys).map((part) =>
            'list' in part ? (
              <Checklist
                key={part.list.id}
                law={law}
                list={part.list}
                keys={part.keys}
                standing={standing}
                draft={draft}
                unsure={unsure}
                dispatch={dispatch}
              />
            ) : (
              <Question
                key={part.key}
                definition={definitionOf(law, part.key)!}
                value={standing.facts[part.key]}
                isUnsure={unsure.has(part.key)}
                isNext={part.key === standing.next}
                isOfTheHouse={isOfTheHouse(law, part.key)}
                note={draft.notes[part.key] ?? ''}
                known={standing.known.get(part.key)}
                dispatch={dispatch}
              />
            ),
          )}
          {group.settled.length > 0 && (
            <Disclosure isQuiet summary={t('group.settled', { count: group.settled.length })}>
              <p className="secondary">{t('group.settledHelp')}</p>
              <ul className="bullets">
                {group.settled.map((key) => (
                  <li key={key}>
                    {questionOf(words, key)} <strong>{t('answer.no')}</strong>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          {continueTo !== null && (
            <div>
              <Button variant="secondary" onPress={onContinue}>
                {t('group.continue', { title: titleIn(words.stages, continueTo) })}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
