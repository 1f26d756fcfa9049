// A piece of a page that most people never open: loaded when it is wanted, or a moment before.
import { createContext, Suspense, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';

const Shown = createContext<ReactNode>(null);

/** What is shown until the pieces inside are there. */
export function Meanwhile({ show, children }: { show: ReactNode; children: ReactNode }) {
  return (
    <Suspense fallback={show}>
      <Shown value={show}>{children}</Shown>
    </Suspense>
  );
}

interface Fetched<Props> {
  readonly Piece?: ComponentType<Props>;
  readonly error?: unknown;
}

/**
 * Shown as soon as it is there. What React shows while a piece is `lazy` stays for 300 ms at least, however soon it
 * comes.
 */
export function laterLoaded<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): ComponentType<Props> {
  let known: Fetched<Props> = {};
  return function Later(props: Props) {
    const [{ Piece, error }, setFetched] = useState(known);
    const meanwhile = useContext(Shown);
    useEffect(() => {
      if (Piece !== undefined) return undefined;
      let isGone = false;
      const tell = (fetched: Fetched<Props>): void => {
        if (!isGone) setFetched(fetched);
      };
      load().then(
        (room) => tell((known = { Piece: room[name] })),
        (fault: unknown) => tell({ error: fault }),
      );
      return () => {
        isGone = true;
      };
    }, [Piece]);
    if (error !== undefined) throw error;
    return Piece === undefined ? (
      meanwhile
    ) : (
      <Shown value={null}>
        <Piece {...props} />
      </Shown>
    );
  };
}
