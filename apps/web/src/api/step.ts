// What somebody has the register do. It goes on also when they leave the page before the answer comes: then what was
// typed is done with all the same, they are told, and if it was refused they are told that too. Only what leads on to
// another page is left out.
import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

interface Then<Data> {
  onSuccess?: (data: Data) => void;
  /** After it, if the page still stands. */
  leadOn?: (data: Data) => void;
  /** If the page still stands; otherwise the refusal is told to `onUnsent`. */
  onError?: (error: Error) => void;
}

export type Step<Data, Variables> = DistributiveOmit<
  UseMutationResult<Data, Error, Variables>,
  'mutate' | 'mutateAsync'
> & {
  mutate: (variables: Variables, then?: Then<Data>) => void;
  /** Where the answer is waited for within a longer course. */
  mutateAsync: (variables: Variables) => Promise<Data>;
};
type DistributiveOmit<Union, Names extends PropertyKey> = Union extends unknown ? Omit<Union, Names> : never;

export function useStep<Data, Variables = void>(
  send: (variables: Variables) => Promise<Data>,
  options: Pick<UseMutationOptions<Data, Error, Variables>, 'gcTime' | 'onSuccess'> = {},
): Step<Data, Variables> {
  const step = useMutation({ ...options, mutationFn: send });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const mutateAsync = (variables: Variables): Promise<Data> =>
    step.mutateAsync(variables).catch((error: Error) => {
      if (!isHere.current) listeners.forEach((listener) => listener(error));
      throw error;
    });
  return {
    ...step,
    mutateAsync,
    mutate: (variables, { onSuccess, leadOn, onError } = {}) =>
      void mutateAsync(variables).then(
        (data) => {
          onSuccess?.(data);
          if (isHere.current) leadOn?.(data);
        },
        (error: Error) => {
          if (isHere.current) onError?.(error);
        },
      ),
  };
}

const listeners = new Set<(error: Error) => void>();
/** Who tells what was refused after its page was left; the answer ends it. */
export function onUnsent(listener: (error: Error) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
