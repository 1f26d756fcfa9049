// Naming, sharing, following and removing a view.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView, SystemFilterValues } from '@registry/contracts';
import { command, useCommand } from '../../../api/commands';
import { useStep } from '../../../api/step';
import { CommandDialog, ConfirmCommand } from '../../../fittings/page/command-dialog';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { useRemoving } from '../../../fittings/page/removing';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { Check } from '../../../furniture/forms/check';
import { TextField } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';

export type Doing = { kind: 'save' } | { kind: 'more' | 'rename' | 'remove'; view: SavedView };

interface Props {
  now: SystemFilterValues;
  onDo: (doing: Doing) => void;
  onClose: () => void;
}

export function ViewDialog({ doing, now, onDo, onClose }: Props & { doing: Doing }) {
  if (doing.kind === 'more') return <More view={doing.view} now={now} onDo={onDo} onClose={onClose} />;
  if (doing.kind === 'remove') return <Remove view={doing.view} onClose={onClose} />;
  return <NameView view={doing.kind === 'rename' ? doing.view : null} now={now} onClose={onClose} />;
}

function More({ view, now, onDo, onClose }: Props & { view: SavedView }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const known = { id: view.id };
  const [follow, leave] = [useCommand('followView', known), useCommand('leaveView', known)];
  const change = useCommand('changeView', known, { ifMatch: `"${view.version}"` });
  const removing = useRemoving();
  const remove = (): void =>
    removing.go(
      {
        name: view.name,
        remove: () => command('removeView', known),
        restore: () =>
          command('saveView', {}, { body: { name: view.name, filters: view.filters, isShared: view.isShared } }),
      },
      onClose,
    );
  const failed = [follow, leave, change, removing].find(({ error }) => error !== null);
  const thenTell = (told: string) => ({
    onSuccess: () => {
      notify(told);
      onClose();
    },
  });
  return (
    <Dialog title={view.name} isOpen onClose={onClose}>
      {failed?.error && <ProblemBox error={failed.error} />}
      <div className="stack stack--tight">
        {view.isFollowed ? (
          <div>
            <Button onPress={() => leave.mutate(undefined, { onSuccess: onClose })}>{t('view.unfollow')}</Button>
          </div>
        ) : (
          <div>
            <Button onPress={() => follow.mutate(undefined, thenTell(t('view.following', { name: view.name })))}>
              {t('view.follow')}
            </Button>
          </div>
        )}
        {view.isMine && (
          <>
            <div>
              <Button onPress={() => onDo({ kind: 'rename', view })}>{t('view.rename')}</Button>
            </div>
            <div>
              <Button onPress={() => change.mutate({ filters: now }, thenTell(t('view.renamed')))}>
                {t('view.replace')}
              </Button>
            </div>
            <div>
              <Button
                isPending={removing.going !== null}
                onPress={view.isShared ? () => onDo({ kind: 'remove', view }) : remove}
              >
                {t('view.remove')}
              </Button>
            </div>
          </>
        )}
      </div>
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.close')}</Button>
      </div>
    </Dialog>
  );
}

function NameView({ view, now, onClose }: { view: SavedView | null; now: SystemFilterValues; onClose: () => void }) {
  const { t } = useTranslation();
  const save = useStep((what: { name: string; isShared: boolean }) =>
    view === null
      ? command('saveView', {}, { body: { ...what, filters: now } })
      : command('changeView', { id: view.id }, { body: what, ifMatch: `"${view.version}"` }),
  );
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setIsShared] = useState(view?.isShared ?? false);
  return (
    <CommandDialog
      title={view === null ? t('view.save') : t('view.rename')}
      confirm={view === null ? t('view.save') : t('overview.save')}
      command={save}
      sends={isVisible(name) ? { name: name.trim(), isShared } : null}
      done={view === null ? t('view.saved') : t('view.renamed')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('view.name')}
            help={t('view.nameHelp')}
            required
            maxLength={100}
            autoComplete="off"
            value={name}
            error={isTried && !isVisible(name) ? t('view.nameMissing') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <Check checked={isShared} onChange={(event) => setIsShared(event.target.checked)}>
            {t('view.share')}
          </Check>
        </>
      )}
    </CommandDialog>
  );
}

/** Who follows a view that others share would have to find it anew. */
function Remove({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ConfirmCommand
      title={t('view.removeTitle')}
      confirm={t('view.remove')}
      command={useCommand('removeView')}
      sends={{ id: view.id }}
      done={t('view.removed')}
      onClose={onClose}
    >
      <p>{t('view.removeHelp', { name: view.name })}</p>
    </ConfirmCommand>
  );
}
