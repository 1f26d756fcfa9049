// Comments beside the thing they are about: a button with the number of open threads, and the threads in a dialog.
import { MessageSquare } from 'lucide-react';
import { createContext, use, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentKind, SystemDetail } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Opening } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { laterLoaded } from '../../furniture/later';

const ThreadsDialog = laterLoaded(() => import('./threads-dialog'), 'ThreadsDialog');

const Commented = createContext<SystemDetail | null>(null);

/** Within it, answers, findings and duties of this system can be commented on. */
export function Commenting({ system, children }: { system: SystemDetail; children: ReactNode }) {
  return <Commented value={system}>{children}</Commented>;
}

/** The system whose present answers, findings and duties are shown; null elsewhere. */
export const useSystemHere = (): SystemDetail | null => use(Commented);

/** Nothing outside of `Commenting`, e.g. in past assessments and questions not saved yet. */
export function CommentsButton({ kind, about, title }: { kind: CommentKind; about: string; title: string }) {
  const { t } = useTranslation();
  const rights = useRights();
  const system = use(Commented);
  const [isOpen, setIsOpen] = useState(false);
  const counts = useItems('countComments', { id: system?.id ?? '' }, { enabled: system !== undefined }).data;
  if (system === null) return null;
  const { open = 0, resolved = 0 } = counts?.find((count) => count.kind === kind && count.key === about) ?? {};
  if (open + resolved === 0 && !rights.system('create', system, 'Comment')) return null;
  return (
    <>
      <Button
        compact
        variant="quiet"
        icon={<MessageSquare className="icon icon--small" aria-hidden="true" />}
        aria-label={t('comment.on', { title, count: open })}
        onPress={() => setIsOpen(true)}
      >
        {open > 0 ? String(open) : undefined}
      </Button>
      <Opening onClose={() => setIsOpen(false)}>
        {isOpen && (
          <ThreadsDialog system={system} kind={kind} about={about} title={title} onClose={() => setIsOpen(false)} />
        )}
      </Opening>
    </>
  );
}
