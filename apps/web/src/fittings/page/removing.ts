// Takes something away at once, and for ten seconds offers to bring it back: the opposite act, with an entry of its own
// in the log. Only what nothing can bring back is asked about first.
import { useTranslation } from 'react-i18next';
import { useStep } from '../../api/step';
import { useNotices } from '../../furniture/notices';

export interface Removal {
  /** What goes, as people name it. */
  readonly name: string;
  readonly remove: () => Promise<unknown>;
  readonly restore: () => Promise<unknown>;
}

export interface Removing {
  readonly error: Error | null;
  /** The name of what is being taken away. */
  readonly going: string | null;
  readonly go: (removal: Removal, onGone?: () => void) => void;
}

export function useRemoving(): Removing {
  const { t } = useTranslation();
  const { notify, offer } = useNotices();
  const { error, isPending, variables, mutate } = useStep(({ remove }: Removal) => remove());
  const bringBack = ({ name, restore }: Removal): void =>
    void restore().then(
      () => notify(t('removing.back', { name })),
      () => notify(t('removing.notBack', { name }), true),
    );
  return {
    error,
    going: isPending ? (variables?.name ?? null) : null,
    go: (removal, onGone) =>
      mutate(removal, {
        onSuccess: () => {
          offer(t('removing.gone', { name: removal.name }), {
            label: t('table.undo'),
            onPress: () => bringBack(removal),
          });
          onGone?.();
        },
      }),
  };
}
