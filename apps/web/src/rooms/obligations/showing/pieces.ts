// What shows that something was done: a file, a link, or both. The file goes ahead, and once; nothing is said of it
// before the whole is.
import { useState } from 'react';
import type { EvidenceAdded } from '@registry/contracts';
import { sendAhead } from '../../../api/commands';
import { useStep } from '../../../api/step';
import { useKept } from '../../../fittings/page/kept';

interface Typed {
  /** Null: a file goes by its own name, a link by its address. */
  title: string | null;
  url: string;
  standsFor: string;
  validUntil: string;
}

const NOTHING: Typed = { title: null, url: '', standsFor: '', validUntil: '' };
const MOST = 300;

const nameOf = (file: File): string => file.name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, MOST);
const nameOfAddress = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .slice(0, MOST);

/** @param purpose of what is typed, so that each place keeps its own */
export function usePieces(purpose: string) {
  const [typed, keep] = useKept(`pieces.${purpose}`, NOTHING);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<{ file: File; id: string } | null>(null);
  const [share, setShare] = useState(0);
  const sending = useStep((one: File) => sendAhead({ name: one.name }, one, setShare));
  const url = typed.url.trim();
  const ownTitle = (typed.title ?? '').trim();
  const days = {
    ...(typed.standsFor === '' ? {} : { standsFor: typed.standsFor }),
    ...(typed.validUntil === '' ? {} : { validUntil: typed.validUntil }),
  };
  const isUrlWrong = url !== '' && !/^https?:\/\/\S+$/.test(url);
  const idOf = async (one: File): Promise<string> => {
    if (sent?.file === one) return sent.id;
    const { id } = await sending.mutateAsync(one);
    setSent({ file: one, id });
    return id;
  };
  return {
    typed,
    file,
    share,
    isUrlWrong,
    isGiven: file !== null || url !== '',
    title: typed.title ?? (file !== null ? nameOf(file) : nameOfAddress(url)),
    type: (changes: Partial<Typed>): void => keep({ ...typed, ...changes }),
    setFile,
    isPending: sending.isPending,
    error: sending.error,
    forget: (): void => {
      keep(NOTHING);
      setFile(null);
    },
    /** Sends the file ahead; null where something is wrong with a piece, or the register did not take it. */
    settle: async (): Promise<EvidenceAdded[] | null> => {
      if (isUrlWrong) return null;
      const id = file === null ? null : await idOf(file).catch(() => null);
      if (file !== null && id === null) return null;
      const pieces: EvidenceAdded[] = [];
      if (file !== null && id !== null)
        pieces.push({ title: ownTitle === '' ? nameOf(file) : ownTitle, file: id, ...days });
      if (url !== '')
        pieces.push({ title: ownTitle === '' || file !== null ? nameOfAddress(url) : ownTitle, url, ...days });
      return pieces;
    },
  };
}

export type Pieces = ReturnType<typeof usePieces>;
