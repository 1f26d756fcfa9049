// What a dialog has the register do, as the dialog sees it.

/** Who shows a command shows what became of it: a dialog takes all of it, so neither error nor waiting is forgotten. */
export interface Command<Order, Data> {
  readonly error: Error | null;
  readonly isPending: boolean;
  /** Forgets an error that was shown, for a dialog that is opened again. */
  readonly reset?: () => void;
  readonly mutate: (order: Order, then: Then<Data>) => unknown;
}

interface Then<Data> {
  onSuccess: (data: Data) => void;
  leadOn?: (data: Data) => void;
  onError?: (error: Error) => void;
}

export interface Commanding<Order, Data> {
  command: Command<Order, Data>;
  /** What is sent; null while something is missing. */
  sends: NoInfer<Order> | null;
  /** What to do once it is done, before anything else: what was typed is done with. */
  onDone?: (data: Data) => void;
  /** What is told then. */
  done?: string | ((data: Data) => string);
  /** Where it leads, if somebody is still there. */
  leadOn?: (data: Data) => void;
  onRefused?: (error: Error) => void;
  onClose: () => void;
}
