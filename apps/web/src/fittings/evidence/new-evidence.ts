// A piece of evidence that somebody is about to add: what is typed is kept until it is sent, the file as long as the
// page is open.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import type { Evidence, EvidenceKind } from '@registry/contracts';
import { addFile, useCommand } from '../../api/commands';
import type { ParametersOf } from '../../api/operations';
import { useStep } from '../../api/step';
import { useKept } from '../page/kept';

interface Typed {
  kind: EvidenceKind;
  /** Null: a file goes by its own name. */
  title: string | null;
  url: string;
  standsFor: string;
  validUntil: string;
}

const NOTHING: Typed = { kind: 'file', title: null, url: '', standsFor: '', validUntil: '' };

const nameOf = (file: File): string => file.name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, 300);

/** @param purpose of what is typed, so that each place keeps its own */
export function useNewEvidence(id: string, purpose: string) {
  const [typed, keep] = useKept(`evidence.${purpose}`, NOTHING);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const addLink = useCommand('addEvidenceLink', { id });
  const sendFile = useStep(({ file, ...said }: Omit<ParametersOf<'addEvidenceFile'>, 'id' | 'name'> & { file: File }) =>
    addFile({ id, name: file.name, ...said }, file, setShare),
  );
  /** Counts what was sent: a field of files is emptied by making it anew. */
  const [round, setRound] = useState(0);
  const isFile = typed.kind === 'file';
  const title = (typed.title ?? (isFile && file !== null ? nameOf(file) : '')).trim();
  const lacks = {
    file: isFile && file === null,
    url: !isFile && !/^https?:\/\/\S+$/.test(typed.url.trim()),
    title: !isVisible(title),
  };
  const days = {
    ...(typed.standsFor === '' ? {} : { standsFor: typed.standsFor }),
    ...(typed.validUntil === '' ? {} : { validUntil: typed.validUntil }),
  };
  const sending = isFile ? sendFile : addLink;
  const add = async (): Promise<Evidence> =>
    isFile && file !== null
      ? sendFile.mutateAsync({ file, title, ...days })
      : addLink.mutateAsync({ title, url: typed.url.trim(), ...days });
  return {
    typed,
    file,
    share,
    round,
    lacks,
    title: typed.title ?? title,
    type: (changes: Partial<Typed>): void => keep({ ...typed, ...changes }),
    setFile,
    isGiven: isFile ? file !== null : isVisible(typed.url),
    isPending: sending.isPending,
    error: sending.error,
    /** Null where something is missing, or the register did not take it. */
    send: async (): Promise<Evidence | null> => {
      if (Object.values(lacks).some(Boolean)) return null;
      const added = await add().catch(() => null);
      if (added === null) return null;
      keep(NOTHING);
      setFile(null);
      setShare(0);
      setRound(round + 1);
      return added;
    },
  };
}

export type NewEvidence = ReturnType<typeof useNewEvidence>;
