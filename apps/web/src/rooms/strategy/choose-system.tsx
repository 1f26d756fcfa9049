// From an action: choose one of the systems one may link.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemSummary } from '@registry/contracts';
import { useLinkAction } from '../../api/strategy';
import { useSystem, useSystems } from '../../api/systems';
import { Button } from '../../furniture/button';
import { RadioField } from '../../furniture/choice';
import { Dialog } from '../../furniture/dialog';
import { TextField } from '../../furniture/field';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../../furniture/problem-box';
import { useKept } from '../frame/kept';
import { LinkFields, noText } from './link-fields';

const SHOWN = 8;

export function ChooseSystem({ action, isOpen, onClose }: { action: string; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<SystemSummary | null>(null);
  return (
    <Dialog title={t('link.toSystem')} isOpen={isOpen} onClose={onClose} isWide>
      <Finder chosen={chosen} onChoose={setChosen} />
      {chosen === null
        ? <div className="row row--end"><Button onPress={onClose}>{t('button.cancel')}</Button></div>
        : <LinkForm key={chosen.id} action={action} system={chosen} onClose={() => { setChosen(null); onClose(); }} />}
    </Dialog>
  );
}

function Finder({ chosen, onChoose }: { chosen: SystemSummary | null; onChoose: (system: SystemSummary) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = useSystems({ limit: 50, sort: 'name', may: 'link', ...(text.trim() === '' ? {} : { q: text.trim() }) });
  const systems = (found.data?.items ?? []).filter((system) => system.stage !== 'retired').slice(0, SHOWN);
  return (
    <>
      <TextField label={t('link.findSystem')} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      {systems.length === 0 ? <p className="secondary" role="status">{found.isFetching ? t('state.loading') : t('link.noSystem')}</p> : (
        <RadioField
          label={t('link.system')} isStacked value={chosen?.id ?? null}
          options={systems.map((system) => ({ value: system.id, label: system.name, help: `${system.reference} · ${system.unit.code}` }))}
          onChange={(id) => { const system = systems.find((one) => one.id === id); if (system !== undefined) onChoose(system); }}
        />
      )}
    </>
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
    if (text.rationale.trim() === '') return;
    link.mutate({ action, kind: text.kind, rationale: text.rationale.trim() }, { onSuccess: () => { notify(t('link.added')); setText(noText); onClose(); } });
  };
  return (
    <>
      {link.isError && <ProblemBox error={link.error} />}
      <LinkFields text={text} onChange={setText} isTried={isTried} />
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button variant="primary" isPending={link.isPending} isDisabled={record.data === undefined} onPress={send}>{t('link.add')}</Button>
      </div>
    </>
  );
}
