// Saving the answers: explicit, with its state always in sight.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@registry/contracts';
import { isRefusal } from '../../api/client';
import { useCommand } from '../../api/commands';
import { latestOf, useLatestAssessment } from '../../api/latest-assessment';
import { useRecord } from '../../api/reading';
import { questionOf } from '../../fittings/law/answer-text';
import type { Standing } from '../../fittings/law/answers';
import { useLawWords } from '../../fittings/law/law-words';
import { ProblemBox } from '../../fittings/page/problem-box';
import { ConfirmDialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { ButtonLink } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { meansToSend, notesToSend, type Draft } from './draft/draft';
import { useProgressSentence } from './draft/progress';
import type { DraftAction } from './draft/use-draft';
import sheet from './questions.module.css';

export function SaveBar({
  id,
  draft,
  standing,
  latest,
  isUnsaved,
  dispatch,
}: {
  id: string;
  draft: Draft;
  standing: Standing;
  latest: Assessment | null;
  isUnsaved: boolean;
  dispatch: (action: DraftAction) => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const progress = useProgressSentence();
  const { notify } = useNotices();
  const queries = useQueryClient();
  const assess = useCommand('assessSystem', { id });
  const record = useRecord('getSystem', { id });
  const newest = useLatestAssessment(id, true);
  const [isDiscarding, setIsDiscarding] = useState(false);

  const save = (): void =>
    assess.mutate(
      {
        facts: { ...standing.facts },
        notes: notesToSend(draft.notes, standing.facts),
        means: meansToSend(draft.listed, standing),
      },
      {
        onSuccess: (assessment) => {
          queries.setQueryData(latestOf(id), { value: assessment, etag: null });
          dispatch({ do: 'discard', assessment });
          notify(t('save.saved', { number: assessment.number }));
        },
        // The answers stay here; what the register holds now is fetched, and the draft is put on top of it.
        onError: (error) => {
          if (isRefusal(error, 'record.stale')) void Promise.all([record.refetch(), newest.refetch()]);
        },
      },
    );
  return (
    <div className={sheet.saveBar}>
      {assess.isError && (
        <ProblemBox
          error={assess.error}
          fieldName={(pointer) => {
            const key = /^\/(?:facts|means)\/([^/]+)/.exec(pointer)?.[1];
            return key === undefined ? undefined : questionOf(words, key);
          }}
        />
      )}
      <div className="row row--spread">
        <div>
          <p className="digits">{progress(standing)}</p>
          <p className="small secondary" role="status">
            {isUnsaved
              ? t('save.unsaved')
              : latest === null
                ? t('save.nothing')
                : t('save.upToDate', { number: latest.number })}
          </p>
        </div>
        <div className="row">
          {isUnsaved && (
            <Button variant="quiet" compact onPress={() => setIsDiscarding(true)}>
              {t('save.discard')}
            </Button>
          )}
          {isUnsaved || latest === null ? (
            <Button variant="primary" isDisabled={!isUnsaved} isPending={assess.isPending} onPress={save}>
              {t('save.save')}
            </Button>
          ) : (
            <ButtonLink variant="primary" to="/systems/$id/review" params={{ id }}>
              {t('save.toReview')}
            </ButtonLink>
          )}
        </div>
      </div>
      <ConfirmDialog
        title={t('save.discardTitle')}
        isOpen={isDiscarding}
        onClose={() => setIsDiscarding(false)}
        confirmLabel={t('save.discard')}
        isDangerous
        onConfirm={() => {
          dispatch({ do: 'discard', assessment: latest });
          setIsDiscarding(false);
        }}
      >
        <p>{t('save.discardHelp')}</p>
      </ConfirmDialog>
    </div>
  );
}
