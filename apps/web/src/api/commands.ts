// What somebody has the register do, by the name of an operation: it carries the version of what they read, and what is
// otherwise by it is read anew.
import { queries } from '../queries';
import { AFTER, type After } from './after';
import type { Answered, RequestOptions } from './client';
import {
  partsOf,
  send,
  sendFile,
  type Answer,
  type Arguments,
  type Body,
  type CommandName,
  type OwesVersion,
  type ParametersOf,
  type Path,
  type ReadName,
  type Sent,
  type Values,
  whereIs,
} from './operations';
import { useStep } from './step';

/** Whether one says oneself which version one has read; where it is that of a record, the record knows. */
type Owes<Name extends CommandName> = (typeof AFTER)[Name] extends { record: ReadName } ? false : OwesVersion<Name>;

export const command = <Name extends CommandName>(
  name: Name,
  ...[parameters, sent]: Arguments<ParametersOf<Name>, Sent<Name, Owes<Name>>>
): Promise<Answer<Name>> => carryOut(name, (parameters ?? {}) as Values, (sent ?? {}) as RequestOptions);

/** What somebody adds to the evidence of a system, telling how much of it has gone. */
export const addFile = (parameters: ParametersOf<'addEvidenceFile'>, file: Blob, onProgress: (share: number) => void) =>
  done('addEvidenceFile', parameters, sendFile('addEvidenceFile', parameters, file, onProgress));

/** A file that goes ahead of what it will serve, telling how much of it has gone. */
export const sendAhead = (parameters: ParametersOf<'sendFile'>, file: Blob, onProgress: (share: number) => void) =>
  done('sendFile', parameters, sendFile('sendFile', parameters, file, onProgress));

/** A file of records that somebody brings, telling how much of it has gone. */
export const bringFile = (parameters: ParametersOf<'receiveImport'>, file: Blob, onProgress: (share: number) => void) =>
  done('receiveImport', parameters, sendFile('receiveImport', parameters, file, onProgress));

/** What a file says of a model, beside the record of a system or for a new one; nothing is changed. */
export const readModelFile = (file: Blob, system: string | null): Promise<Answer<'proposeRecord'>> =>
  system === null
    ? done(
        'proposeRecord',
        {},
        sendFile('proposeRecord', {}, file, () => undefined),
      )
    : done(
        'proposeChanges',
        { id: system },
        sendFile('proposeChanges', { id: system }, file, () => undefined),
      );

function carryOut<Name extends CommandName>(name: Name, values: Values, sent: RequestOptions): Promise<Answer<Name>> {
  const { record }: After = AFTER[name];
  const { ifMatch = record && versionOf(record, values) } = sent;
  return done(
    name,
    values,
    send(name, values, { ...sent, ifMatch: ifMatch ?? null }) as Promise<Answered<Answer<Name>>>,
  );
}

const keyOf = (name: ReadName, values: Values) =>
  [name, Object.fromEntries(partsOf(name).map((part) => [part, values[part]]))] as const;

const versionOf = (record: ReadName, values: Values): string | null =>
  queries.getQueryData<Answered<unknown>>(keyOf(record, values))?.etag ?? null;

async function done<Value>(name: CommandName, values: Values, sending: Promise<Answered<Value>>): Promise<Value> {
  const after: After = AFTER[name];
  try {
    const answered = await sending;
    keep(after, values, answered);
    const reading = readAnew(after, values);
    if (after.isWaitedFor) await reading;
    return answered.value;
  } catch (error) {
    const reading = readAnew({ reads: after.refused ?? [] }, values);
    if (after.isWaitedFor) await reading;
    throw error;
  }
}

function keep({ record, answers, by, adds }: After, values: Values, answered: Answered<unknown>): void {
  const { value, etag } = answered;
  if (answers !== undefined) {
    const found = by === undefined ? values : { id: (value as Values)[by] };
    queries.setQueryData(keyOf(answers, found), answered);
  }
  if (record !== undefined && record !== answers)
    queries.setQueryData<Answered<unknown>>(keyOf(record, values), (before) => before && { ...before, etag });
  if (adds !== undefined)
    queries.setQueriesData<Answered<{ items: unknown[] }>>(
      { predicate: ({ queryKey: [name, read] }) => name === adds && (read as Values)['id'] === values['id'] },
      (list) => list && { ...list, value: { ...list.value, items: [value, ...list.value.items] } },
    );
}

const isOfSystem = (name: unknown): boolean => whereIs(String(name))?.startsWith('GET /systems/{id}') ?? false;

function readAnew({ reads = [], systems }: After, { id }: Values): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [name, read] }) =>
      reads.some((one) => one === name) ||
      (systems !== undefined && isOfSystem(name) && (systems === 'every' || (read as Values)['id'] === id)),
  });
}

/** All that was read of a system. */
export const readSystemAnew = (id: string): Promise<void> => readAnew({ systems: 'its own' }, { id });

type Rest<Name extends CommandName, Known> = Omit<Path<Name>, keyof Known>;
type Own<Name extends CommandName> = Body<Name> extends undefined ? unknown : Body<Name>;
/** The parts of the address that are not known before, with the body. */
type Order<Name extends CommandName, Known> = keyof Rest<Name, Known> extends never
  ? Body<Name> extends undefined
    ? void
    : Body<Name>
  : Rest<Name, Known> & Own<Name>;

function divided(order: Values, parts: readonly string[]): [Values, Values] {
  const entries = Object.entries(order);
  return [
    Object.fromEntries(entries.filter(([name]) => parts.includes(name))),
    Object.fromEntries(entries.filter(([name]) => !parts.includes(name))),
  ];
}

interface How {
  readonly gcTime?: number;
  readonly ifMatch?: string | null;
}

/**
 * One command of a page. What is known of its address when the page is drawn is given here; `mutate` takes the rest of
 * the address together with the body.
 */
export function useCommand<Name extends CommandName, Known extends Partial<Path<Name>> = Record<never, never>>(
  name: Name,
  ...[known, how]: Owes<Name> extends true
    ? [known: Known, how: How & { readonly ifMatch: string | null }]
    : [known?: Known, how?: How]
) {
  const { ifMatch, ...options }: How = how ?? {};
  const given = (known ?? {}) as Values;
  return useStep((order: Order<Name, Known>) => {
    const wanted = partsOf(name).filter((part) => !(part in given));
    const sent = ifMatch === undefined ? {} : { ifMatch };
    if (wanted.length === 0) return carryOut(name, given, { ...sent, body: order });
    const [parts, rest] = divided(order as Values, wanted);
    return carryOut(name, { ...given, ...parts }, Object.keys(rest).length === 0 ? sent : { ...sent, body: rest });
  }, options);
}
