// One thread: what was said, by whom, and whether it is done.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment, CommentThread, SystemDetail } from '@registry/contracts';
import { command, useCommand } from '../../api/commands';
import { useItems } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useMe } from '../../api/session';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { laterLoaded, Meanwhile } from '../../furniture/later';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { Badge } from '../class/badge';
import { Failed } from '../page/failed';
import { ProblemBox } from '../page/problem-box';
import { WriteForm } from './write-form';
import './comments.css';

const Markdown = laterLoaded(() => import('./markdown'), 'Markdown');

export function ThreadView({
  thread,
  system,
  about,
}: {
  thread: CommentThread;
  system: SystemDetail;
  about?: ReactNode;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const rights = useRights();
  const me = useMe();
  const mayWrite = rights.system('create', system, 'Comment');
  const maySettle = mayWrite && (thread.openedBy.id === me.id || rights.system('update', system, 'Comment'));
  const isOpen = thread.state === 'open';
  const step = useCommand(isOpen ? 'resolveThread' : 'reopenThread', { threadId: thread.id });
  const { resolved } = thread;
  const settle = maySettle && (
    <Button compact isPending={step.isPending} onPress={() => step.mutate()}>
      {t(isOpen ? 'comment.resolve' : 'comment.reopen')}
    </Button>
  );
  return (
    <article
      className="card stack stack--tight"
      aria-label={t('comment.threadOf', { name: thread.openedBy.name, at: formats.instant(thread.openedAt) })}
    >
      <div className="row row--spread">
        <span className="small">{about}</span>
        <Badge tone={isOpen ? 'notice' : 'success'}>{t(`threadState.${thread.state}`)}</Badge>
      </div>
      <ol className="comment-thread__said">
        {thread.comments.map((comment) => (
          <Said key={comment.id} comment={comment} mayEdit={mayWrite && isOpen && comment.by.id === me.id} />
        ))}
      </ol>
      {resolved !== null && (
        <p className="small secondary">
          {t('comment.resolvedBy', { name: resolved.by.name, at: formats.instant(resolved.at) })}
        </p>
      )}
      {step.isError && <ProblemBox error={step.error} />}
      {mayWrite && isOpen && (
        <WriteForm
          name={`reply.${thread.id}`}
          label={t('comment.reply')}
          button={t('comment.send')}
          rows={2}
          beside={settle}
          step={(body) => command('replyToThread', { threadId: thread.id }, { body })}
        />
      )}
      {!isOpen && <div>{settle}</div>}
    </article>
  );
}

function Said({ comment, mayEdit }: { comment: Comment; mayEdit: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [isEditing, setIsEditing] = useState(false);
  const { id, text, by, at, editedAt, mentions, version } = comment;
  return (
    <li className="stack stack--tight">
      <p className="small">
        <strong>{by.name}</strong>{' '}
        <time className="secondary" dateTime={at}>
          {formats.instant(at)}
        </time>
      </p>
      {isEditing ? (
        <WriteForm
          name={`edit.${id}.${version}`}
          label={t('comment.edit')}
          button={t('comment.save')}
          begun={{ text, mentions }}
          step={(body) => command('editComment', { commentId: id }, { body, ifMatch: `"${version}"` })}
          onDone={() => setIsEditing(false)}
          onCancel={() => setIsEditing(false)}
        />
      ) : (
        <Meanwhile show={<p className="prewrap reading">{text}</p>}>
          <Markdown text={text} />
        </Meanwhile>
      )}
      {mentions.length > 0 && (
        <p className="small secondary">{t('comment.told', { names: mentions.map(({ name }) => name).join(', ') })}</p>
      )}
      {editedAt !== null && (
        <Disclosure isQuiet summary={t('comment.edited', { at: formats.instant(editedAt) })}>
          <Earlier id={id} />
        </Disclosure>
      )}
      {mayEdit && !isEditing && (
        <div>
          <Button compact variant="quiet" onPress={() => setIsEditing(true)}>
            {t('comment.edit')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** All that it has said before, first text first. */
function Earlier({ id }: { id: string }) {
  const formats = useFormats();
  const revisions = useItems('listCommentRevisions', { commentId: id });
  if (revisions.isPending) return <Loading />;
  if (revisions.isError) return <Failed error={revisions.error} onRetry={() => void revisions.refetch()} />;
  return (
    <ol className="comment-thread__said">
      {revisions.data.slice(0, -1).map(({ number, text, at }) => (
        <li key={number}>
          <p className="small secondary">
            <time dateTime={at}>{formats.instant(at)}</time>
          </p>
          <p className="prewrap reading">{text}</p>
        </li>
      ))}
    </ol>
  );
}
