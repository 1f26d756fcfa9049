// From an action: choose one of the systems one may link.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemSummary } from '@registry/contracts';
import { useSystem } from '../../api/systems/systems';
import { useLinkAction } from '../../api/work/strategy';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { FindSystem } from '../../fittings/record/find-system';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';
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
  const { notify } = useNotices();
  // The version of the record goes with the command.
  const record = useSystem(system.reference);
  const link = useLinkAction(system.reference);
  const [text, setText] = useKept(`linking.${system.reference}.${action}`, noText);
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (!isVisible(text.rationale)) return;
    link.mutate(
      { action, kind: text.kind, rationale: text.rationale.trim() },
      {
        onSuccess: () => {
          notify(t('link.added'));
          setText(noText);
          onClose();
        },
      },
    );
  };
  return (
    <Form className="stack" onSubmit={send}>
      {link.isError && <ProblemBox error={link.error} />}
      <LinkFields text={text} onChange={setText} isTried={isTried} />
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={link.isPending} isDisabled={record.data === undefined}>
          {t('link.add')}
        </Button>
      </div>
    </Form>
  );
}
