// A piece of evidence that somebody is about to add: what is typed is kept until it is sent, the file as long as the
// page is open.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import type { Evidence, EvidenceKind } from '@registry/contracts';
import { useAddFile, useAddLink } from '../../api/work/evidence';
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
  const [addFile, addLink] = [useAddFile(id), useAddLink(id)];
  const [typed, keep] = useKept(`evidence.${purpose}`, NOTHING);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
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
  const sending = isFile ? addFile : addLink;
  const add = async (): Promise<Evidence> =>
    isFile && file !== null
      ? addFile.mutateAsync({ file, title, ...days, onProgress: setShare })
      : (await addLink.mutateAsync({ title, url: typed.url.trim(), ...days })).value;
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
