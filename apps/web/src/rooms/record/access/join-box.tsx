// Asking to help keep a record, and answering those who ask.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JoinRequest, SystemDetail } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useItems } from '../../../api/reading';
import { useMe } from '../../../api/session';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { useKept } from '../../../fittings/page/kept';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Button } from '../../../furniture/forms/button';
import { TextArea } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';
import { useFormats } from '../../../words/formats';

export function JoinBox({ id, system }: { id: string; system: SystemDetail }) {
  const me = useMe();
  const keeps = system.owner.id === me.id || system.editors.some((editor) => editor.id === me.id);
  const isOpen = system.stage !== 'retired';
  const requests = useItems('listJoinRequests', { id }, { enabled: isOpen });
  if (!isOpen || requests.data === undefined) return null;
  return keeps ? <Asked id={id} requests={requests.data} /> : <Ask id={id} system={system} mine={requests.data[0]} />;
}

function Ask({ id, system, mine }: { id: string; system: SystemDetail; mine: JoinRequest | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [isAsking, setIsAsking] = useState(false);
  if (mine?.state === 'open')
    return <p className="secondary small">{t('join.asked', { day: formats.dayOf(mine.askedAt) })}</p>;
  return (
    <>
      {mine?.state === 'refused' && (
        <p className="small">
          {t('join.wasRefused')} {mine.answer}
        </p>
      )}
      <div>
        <Button compact onPress={() => setIsAsking(true)}>
          {t('join.ask')}
        </Button>
      </div>
      {isAsking && <AskDialog id={id} system={system} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function AskDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const ask = useCommand('askToJoin', { id });
  const [message, setMessage] = useKept(`joining.${system.id}`, '');
  return (
    <CommandDialog
      title={t('join.title', { name: system.name })}
      confirm={t('join.send')}
      command={ask}
      sends={!isVisible(message) ? {} : { message: message.trim() }}
      onDone={() => setMessage('')}
      done={t('join.sent')}
      onClose={onClose}
    >
      <TextArea
        label={t('join.message')}
        help={t('join.help')}
        optional
        rows={3}
        maxLength={1000}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
    </CommandDialog>
  );
}

function Asked({ id, requests }: { id: string; requests: readonly JoinRequest[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const answer = useCommand('answerJoinRequest', { id });
  const [refusing, setRefusing] = useState<JoinRequest | null>(null);
  const open = requests.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <div className="stack stack--tight" role="group" aria-label={t('join.requests')}>
      <p className="field__label">{t('join.requests')}</p>
      {answer.isError && <ProblemBox error={answer.error} />}
      <ul className="stack stack--tight">
        {open.map((request) => (
          <li key={request.id} className="stack stack--tight">
            <p>
              <strong>{request.person.name}</strong>{' '}
              <time dateTime={request.askedAt} className="secondary small">
                {formats.ago(request.askedAt)}
              </time>
            </p>
            {request.message !== null && <p className="small prewrap">{request.message}</p>}
            <div className="row">
              <Button
                compact
                variant="primary"
                isPending={answer.isPending}
                aria-label={t('join.acceptNamed', { name: request.person.name })}
                onPress={() =>
                  answer.mutate(
                    { requestId: request.id, state: 'accepted' },
                    { onSuccess: () => notify(t('join.accepted', { name: request.person.name })) },
                  )
                }
              >
                {t('join.accept')}
              </Button>
              <Button
                compact
                aria-label={t('join.refuseNamed', { name: request.person.name })}
                onPress={() => setRefusing(request)}
              >
                {t('join.refuse')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {refusing !== null && <Refuse id={id} request={refusing} onClose={() => setRefusing(null)} />}
    </div>
  );
}

function Refuse({ id, request, onClose }: { id: string; request: JoinRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const answer = useCommand('answerJoinRequest', { id });
  const [text, setText] = useState('');
  return (
    <CommandDialog
      title={t('join.refuseNamed', { name: request.person.name })}
      confirm={t('join.refuse')}
      isDangerous
      command={answer}
      sends={{ requestId: request.id, state: 'refused', ...(!isVisible(text) ? {} : { answer: text.trim() }) }}
      done={t('join.refused')}
      onClose={onClose}
    >
      <TextArea
        label={t('join.why')}
        optional
        rows={3}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </CommandDialog>
  );
}
