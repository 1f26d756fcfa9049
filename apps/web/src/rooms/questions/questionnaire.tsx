// The heart: questions on the left, what they come to on the right, both in the same frame.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, ClassState, SystemDetail } from '@registry/contracts';
import { knownAnswers } from '@registry/record/known-answers';
import { useAbout } from '../../api/session';
import { useScaleSentence } from '../../fittings/class/scale';
import { answerText, questionOf } from '../../fittings/law/answer-text';
import { standingOf, type Standing } from '../../fittings/law/answers';
import { groupOf } from '../../fittings/law/law';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { useLaw } from '../../fittings/law/rules-context';
import { DraftedByProgram } from '../../fittings/page/drafted-by';
import { useNotices } from '../../furniture/notices';
import { today } from '../../words/zone';
import { Conflicts } from './conflicts';
import { answersKey, isUnsaved } from './draft/draft';
import { useProgressSentence } from './draft/progress';
import { useDraft } from './draft/use-draft';
import { questionId } from './question';
import { groupId, groupsOf, QuestionGroup, type Group } from './question-group';
import { SaveBar } from './save-bar';
import { StandingPanel } from './standing-panel';
import sheet from './questions.module.css';

/** No group is open. */
const NONE = 'none';

export function Questionnaire({ id, system, latest }: { id: string; system: SystemDetail; latest: Assessment | null }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const law = useLaw();
  const { draft, dispatch } = useDraft(law, system.id, latest);
  const unsure = useMemo(() => new Set(draft.unsure), [draft.unsure]);
  const kind = useAbout().data?.institutionKind;
  const known = useMemo(() => (kind === undefined ? [] : knownAnswers(system, kind)), [system, kind]);
  const standing = useMemo(
    () => standingOf(law, draft.given, unsure, { on: today(), known }),
    [law, draft.given, unsure, known],
  );
  const hasUnsaved = useMemo(() => isUnsaved(law, draft), [law, draft]);
  const groups = groupsOf(law, standing, unsure);
  const stageOf = (key: string | null): string | undefined => (key === null ? undefined : groupOf(law, key));
  // Which group is open stands in the address, so that Back, Forward and a reload stay inside the questions.
  // A question may be named too, for whoever was asked about its answer.
  const { group: named, question: wanted = null } = useSearch({ from: '/systems/$id/questions' });
  const navigate = useNavigate();
  const [first] = useState(() => stageOf(wanted) ?? stageOf(standing.next) ?? groups[0]?.stage ?? null);
  const stage = named === NONE ? null : (groups.find((one) => one.stage === named)?.stage ?? first);
  const setStage = (to: string | null): void =>
    void navigate({ to: '/systems/$id/questions', params: { id }, search: { group: to ?? NONE }, resetScroll: false });
  const arrive = useArrival(stage);
  useSpokenStanding(standing);
  useEffect(() => {
    if (wanted !== null) arrive(questionId(wanted));
  }, [wanted]);

  const jump = (key: string): void => {
    setStage(stageOf(key) ?? stage);
    arrive(questionId(key));
  };
  const goOn = (to: string): void => {
    setStage(to);
    arrive(groupId(to));
  };
  return (
    <div className={sheet.questions}>
      <div className={sheet.questionsGroups}>
        <DraftedByProgram
          draft={answersKey(system.id)}
          field={(key) => (
            <>
              <button type="button" className="link-button" onClick={() => jump(key)}>
                {questionOf(words, key)}
              </button>{' '}
              <strong>{answerText(t, words, key, draft.given[key])}</strong>
            </>
          )}
        />
        {draft.conflicts.length > 0 && <Conflicts draft={draft} dispatch={dispatch} onJump={jump} />}
        {groups.map((group) => {
          const continueTo = stageOf(standing.next) ?? nextGroup(groups, group.stage);
          return (
            <QuestionGroup
              key={group.stage}
              law={law}
              group={group}
              isOpen={group.stage === stage}
              standing={standing}
              draft={draft}
              unsure={unsure}
              dispatch={dispatch}
              onToggle={() => setStage(group.stage === stage ? null : group.stage)}
              continueTo={continueTo}
              onContinue={() => {
                if (continueTo !== null) goOn(continueTo);
              }}
            />
          );
        })}
        <p className="small secondary">
          {t('questions.law', { title: law.ruleset.title, certainty: titleIn(words.certainties, 'own') })}
        </p>
        <SaveBar id={id} draft={draft} standing={standing} latest={latest} isUnsaved={hasUnsaved} dispatch={dispatch} />
      </div>
      <StandingPanel law={law} standing={standing} unsure={unsure} dispatch={dispatch} onJump={jump} />
    </div>
  );
}

/** The next group with something to answer: after this one, else from the top. */
function nextGroup(groups: readonly Group[], stage: string): string | null {
  const at = groups.findIndex((group) => group.stage === stage);
  const order = [...groups.slice(at + 1), ...groups.slice(0, at)];
  return (order.find(({ open }) => open > 0) ?? order.find(({ done, keys }) => done < keys.length))?.stage ?? null;
}

/** Moves focus to an element that may only appear with the next rendering. */
function useArrival(stage: string | null): (elementId: string) => void {
  const [target, setTarget] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (target === null) return;
    const element = document.getElementById(target.id);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [target, stage]);
  return (id) => setTarget({ id });
}

/** After each answer, one polite sentence: the class so far and how much is open. */
function useSpokenStanding(standing: Standing): void {
  const { announce } = useNotices();
  const sentence = useScaleSentence();
  const progress = useProgressSentence();
  const text = `${sentence(standing.result as typeof standing.result & ClassState)} ${progress(standing)}`;
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    announce(text);
  }, [text, announce]);
}
