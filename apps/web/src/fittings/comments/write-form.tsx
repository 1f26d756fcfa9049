// One form for a new thread, a reply and an edit. What was typed is kept until it is sent.
import { isVisible } from '@registry/record';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WriteComment } from '@registry/contracts';
import { useStep } from '../../api/step';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { laterLoaded, Meanwhile } from '../../furniture/later';
import { useNotices } from '../../furniture/notices';
import { Loading } from '../../furniture/states';
import { useKept } from '../page/kept';
import { ProblemBox } from '../page/problem-box';
import { MentionField, nothingWritten, type Written } from './mention-field';
import { toSend } from './to-send';
import './comments.css';

const Markdown = laterLoaded(() => import('./markdown'), 'Markdown');

export function WriteForm({
  name,
  label,
  button,
  begun = nothingWritten,
  rows,
  beside,
  step,
  onDone,
  onCancel,
}: {
  /** Under which it is kept. */
  name: string;
  label: string;
  button: string;
  begun?: Written;
  rows?: number;
  /** What else can be done here. */
  beside?: ReactNode;
  step: (body: WriteComment) => Promise<unknown>;
  onDone?: () => void;
  onCancel?: () => void;
}) {
  const { t } = useTranslation();
  const send = useStep(step);
  const { notify } = useNotices();
  const read = useStep(toSend);
  const [written, keep] = useKept(`comment.${name}`, begun);
  const [isTried, setIsTried] = useState(false);
  const [isPreview, setIsPreview] = useState(false);
  const isEmpty = !isVisible(written.text);
  const submit = (): void => {
    setIsTried(true);
    if (isEmpty) return;
    read.mutate(written, {
      onSuccess: ({ body, nobody }) =>
        send.mutate(body, {
          onSuccess: () => {
            for (const name of nobody) notify(t('comment.toldNobody', { name }));
            keep(begun);
            setIsTried(false);
            setIsPreview(false);
            onDone?.();
          },
        }),
    });
  };
  return (
    <Form className="stack stack--tight form" onSubmit={submit}>
      {(read.isError || send.isError) && <ProblemBox error={read.error ?? send.error} />}
      <MentionField
        label={label}
        rows={rows}
        written={written}
        error={isTried && isEmpty ? t('comment.missing') : undefined}
        onChange={keep}
      />
      {isPreview && !isEmpty && (
        <div className="comment__preview" role="region" aria-label={t('comment.preview')}>
          <Meanwhile show={<Loading />}>
            <Markdown text={written.text} />
          </Meanwhile>
        </div>
      )}
      <div className="row">
        <Button type="submit" variant="primary" compact isPending={read.isPending || send.isPending}>
          {button}
        </Button>
        <Button compact variant="quiet" aria-pressed={isPreview} onPress={() => setIsPreview(!isPreview)}>
          {t('comment.preview')}
        </Button>
        {onCancel !== undefined && (
          <Button
            compact
            variant="quiet"
            onPress={() => {
              keep(begun);
              onCancel();
            }}
          >
            {t('button.cancel')}
          </Button>
        )}
        {beside}
      </div>
    </Form>
  );
}
