// The threads on one answer, finding or duty.
import { useTranslation } from 'react-i18next';
import type { CommentKind, SystemDetail } from '@registry/contracts';
import { command } from '../../api/commands';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { Failed } from '../page/failed';
import { ThreadView } from './thread-view';
import { WriteForm } from './write-form';

export function ThreadsDialog({
  system,
  kind,
  about,
  title,
  onClose,
}: {
  system: SystemDetail;
  kind: CommentKind;
  about: string;
  title: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const rights = useRights();
  const threads = useRead('listThreads', { id: system.id, kind, key: about, limit: 20 }, keeping);
  return (
    <Dialog title={t('comment.title')} isOpen isWide onClose={onClose}>
      <p className="reading">
        <strong>{title}</strong>
      </p>
      {threads.isPending ? (
        <Loading />
      ) : threads.isError ? (
        <Failed error={threads.error} onRetry={() => void threads.refetch()} />
      ) : (
        <>
          {threads.data.items.map((thread) => (
            <ThreadView key={thread.id} thread={thread} system={system} />
          ))}
          {threads.data.nextCursor !== null && (
            <p>
              <Link to="/systems/$id/comments" params={{ id: system.id }} search={{}}>
                {t('comment.toAll')}
              </Link>
            </p>
          )}
        </>
      )}
      {rights.system('create', system, 'Comment') && (
        <WriteForm
          name={`new.${system.id}.${kind}.${about}`}
          label={t('comment.write')}
          button={t('comment.send')}
          step={(body) => command('openThread', { id: system.id }, { body: { ...body, kind, key: about } })}
        />
      )}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.close')}</Button>
      </div>
    </Dialog>
  );
}
