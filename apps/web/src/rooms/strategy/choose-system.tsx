// From an action: choose one of the systems one may link.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemSummary } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRecord } from '../../api/reading';
import { CommandForm } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { FindSystem } from '../../fittings/record/find-system';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { LinkFields, noText } from './link-fields';

export function ChooseSystem({ action, isOpen, onClose }: { action: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<SystemSummary | null>(null);
  return (
    <Dialog title={t('link.toSystem')} isOpen={isOpen} onClose={onClose} isWide>
      <FindSystem
        may="link"
        chosen={chosen}
        fits={(system) => system.stage !== 'retired'}
        none={t('link.noSystem')}
        onChoose={setChosen}
      />
      {chosen === null ? (
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
        </div>
      ) : (
        <LinkForm
          key={chosen.id}
          action={action}
          system={chosen}
          onClose={() => {
            setChosen(null);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}

function LinkForm({ action, system, onClose }: { action: string; system: SystemSummary; onClose: () => void }) {
  const { t } = useTranslation();
  // The version of the record goes with the command.
  const record = useRecord('getSystem', { id: system.reference });
  const link = useCommand('linkAction', { id: system.reference });
  const [text, setText] = useKept(`linking.${system.reference}.${action}`, noText);
  return (
    <CommandForm
      confirm={t('link.add')}
      command={link}
      sends={isVisible(text.rationale) ? { action, kind: text.kind, rationale: text.rationale.trim() } : null}
      isWaiting={record.data === undefined}
      onDone={() => setText(noText)}
      done={t('link.added')}
      onClose={onClose}
    >
      {(isTried) => <LinkFields text={text} onChange={setText} isTried={isTried} />}
    </CommandForm>
  );
}
