// A file about a model is chosen and read; what it says stands in a table below.
import type { RecordProposals, TakenFrom } from '@registry/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readModelFile } from '../../api/commands';
import { isRefusal, Refused } from '../../api/client';
import { useFaultWords } from '../../api/problems';
import { useStep } from '../../api/step';
import { Button } from '../../furniture/forms/button';
import { TextField } from '../../furniture/forms/field';
import { ProblemBox } from '../page/problem-box';
import { ProposalsTable, type Chosen } from './proposals-table';

export interface Taken extends Chosen {
  from: TakenFrom;
}

/** @param seen what of it is offered, and beside what; left out: all, beside the record */
export function FileReader({
  system,
  seen = (found) => found,
  room,
  onTake,
}: {
  /** Id of the record; null for one that is not registered. */
  system: string | null;
  seen?: (found: RecordProposals) => RecordProposals;
  /** How many components the record has room for. */
  room: number;
  onTake: (taken: Taken) => void;
}) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [isTried, setIsTried] = useState(false);
  const [name, setName] = useState('');
  const read = useStep((chosen: File) => readModelFile(chosen, system));
  const start = (): void => {
    setIsTried(true);
    if (file === null) return;
    setName([...file.name].slice(-200).join(''));
    read.mutate(file);
  };
  return (
    <div className="stack">
      <p className="secondary">{t('proposal.intro')}</p>
      {read.isError && <ProblemBox error={read.error} />}
      {read.isError && <Reason error={read.error} />}
      <TextField
        label={t('proposal.file')}
        type="file"
        accept=".json,.md,.markdown"
        error={isTried && file === null ? t('proposal.fileMissing') : undefined}
        onChange={(event) => {
          setFile(event.target.files?.[0] ?? null);
          read.reset();
        }}
      />
      <div>
        <Button isPending={read.isPending} onPress={start}>
          {t('proposal.read')}
        </Button>
      </div>
      {read.data !== undefined && (
        <ProposalsTable
          key={read.data.sha256}
          file={name}
          found={seen(read.data)}
          room={room}
          onTake={(chosen) => {
            onTake({ ...chosen, from: { file: name, sha256: read.data.sha256 } });
            read.reset();
          }}
        />
      )}
    </div>
  );
}

/** What exactly is wrong with the file. */
function Reason({ error }: { error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useFaultWords();
  if (!isRefusal(error, 'proposal.unreadable') || !(error instanceof Refused)) return null;
  const { errors: [fault] = [], params } = error.problem;
  if (fault === undefined) return null;
  return (
    <p>
      {t('proposal.file')}
      {t('problem.colon')}
      {wordsOf(fault.code)} {params?.['line'] !== undefined && t('proposal.line', { line: params['line'] })}
    </p>
  );
}
