// Changing who sees a record and who helps to keep it.
import { isVisible } from '@registry/record';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  VISIBILITIES,
  type ChangeSystem,
  type PersonRef,
  type SystemDetail,
  type Visibility,
} from '@registry/contracts';
import { isRefusal } from '../../../api/client';
import { useCommand } from '../../../api/commands';
import { useRecord } from '../../../api/reading';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { useKept } from '../../../fittings/page/kept';
import { ChoosePerson } from '../../../fittings/people/choose-person';
import { Button } from '../../../furniture/forms/button';
import { RadioField } from '../../../furniture/forms/choice';
import { TextArea } from '../../../furniture/forms/field';
import { RemoveButton } from '../../../furniture/forms/remove-button';

interface Typed {
  visibility: Visibility;
  reason: string;
  editors: PersonRef[];
}

const MOST = 1000;

export const accessEditOf = (system: SystemDetail): string => `editing.access.${system.id}`;

export function AccessDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const fresh = useRecord('getSystem', { id });
  const [typed, setTyped] = useKept<Typed>(accessEditOf(system), typedOf(system));
  // A newer record that arrives meanwhile does not slip under what is being chosen here.
  const [etag, setEtag] = useState(fresh.data?.etag ?? null);
  const change = useCommand('changeSystem', { id }, { ifMatch: etag });
  /** Undefined: nobody is being added; null: not chosen yet. */
  const [added, setAdded] = useState<PersonRef | null>();
  const lacksReason = typed.visibility === 'restricted' && !isVisible(typed.reason);
  const end = (): void => {
    setTyped(typedOf(system));
    onClose();
  };
  // What does not differ is not sent.
  const changes = commandOf(typed, system);
  const isSame = Object.keys(changes).length === 0;
  return (
    <CommandDialog
      title={t('access.title')}
      confirm={t('overview.save')}
      isWide
      command={{ ...change, mutate: isSame ? end : change.mutate }}
      sends={lacksReason ? null : changes}
      onDone={() => setTyped(typedOf(system))}
      done={t('overview.saved')}
      onRefused={(error) => {
        if (isRefusal(error, 'record.stale')) void fresh.refetch().then(({ data }) => setEtag(data?.etag ?? null));
      }}
      onClose={end}
    >
      {(isTried) => (
        <>
          {isRefusal(change.error, 'record.stale') && (
            <p>
              {t('access.newer', {
                visibility: t(`visibility.${system.visibility}`),
                editors: system.editors.map(({ name }) => name).join(', ') || t('access.noEditors'),
              })}
            </p>
          )}
          <RadioField
            label={t('access.seenBy')}
            isStacked
            value={typed.visibility}
            onChange={(visibility) => setTyped({ ...typed, visibility })}
            options={VISIBILITIES.map((value) => ({
              value,
              label: t(`visibility.${value}`),
              help: t(`visibilityHelp.${value}`),
            }))}
          />
          {typed.visibility === 'restricted' && (
            <TextArea
              label={t('access.why')}
              help={t('access.whyHelp')}
              required
              rows={3}
              maxLength={MOST}
              value={typed.reason}
              counted={{ length: [...typed.reason].length, most: MOST }}
              error={isTried && lacksReason ? t('access.whyMissing') : undefined}
              onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
            />
          )}
          <div className="stack stack--tight" role="group" aria-label={t('access.editors')}>
            <p className="field__label">{t('access.editors')}</p>
            <p className="field__help">{t('access.editorsHelp')}</p>
            {typed.editors.length === 0 ? (
              <p className="secondary">{t('access.noEditors')}</p>
            ) : (
              <ul className="stack stack--tight">
                {typed.editors.map(({ id: editor, name }) => (
                  <li key={editor} className="row">
                    {name}
                    <RemoveButton
                      compact
                      variant="quiet"
                      icon={<X aria-hidden="true" />}
                      name={t('access.remove', { name })}
                      help={t('access.removeHelp', { name })}
                      onRemove={() => setTyped({ ...typed, editors: typed.editors.filter((one) => one.id !== editor) })}
                    />
                  </li>
                ))}
              </ul>
            )}
            {added === undefined ? (
              <div>
                <Button compact onPress={() => setAdded(null)}>
                  {t('access.addEditor')}
                </Button>
              </div>
            ) : (
              <>
                <ChoosePerson
                  label={t('access.whom')}
                  chosen={added}
                  except={[system.owner.id, ...typed.editors.map((editor) => editor.id)]}
                  onChoose={({ id: editor, name }) => setAdded({ id: editor, name })}
                />
                {added !== null && (
                  <div>
                    <Button
                      compact
                      onPress={() => {
                        setTyped({ ...typed, editors: [...typed.editors, added] });
                        setAdded(undefined);
                      }}
                    >
                      {t('access.addNamed', { name: added.name })}
                    </Button>
                  </div>
                )}
              </>
            )}
          </div>
        </>
      )}
    </CommandDialog>
  );
}

const typedOf = ({ visibility, restrictionReason, editors }: SystemDetail): Typed => ({
  visibility,
  reason: restrictionReason ?? '',
  editors,
});

/** Only what differs from the record; the reason goes with the restriction. */
function commandOf({ visibility, reason, editors }: Typed, system: SystemDetail): ChangeSystem {
  const ids = editors.map(({ id }) => id);
  const isSameEditors = ids.length === system.editors.length && system.editors.every(({ id }) => ids.includes(id));
  const isSameReason = visibility !== 'restricted' || reason.trim() === system.restrictionReason;
  return {
    ...(visibility === system.visibility ? {} : { visibility }),
    ...(isSameReason ? {} : { restrictionReason: reason.trim() }),
    ...(isSameEditors ? {} : { editors: ids }),
  };
}
