// The only file that fetches; what it fetches has its name in `operations.ts`. A refusal of the server becomes an error
// with its problem details.
import type { Problem } from '@registry/contracts';

export const BASE = '/api/v1';

/** The server understood and said no. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
  }
}

/** No answer came, or none that can be read. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached', { cause });
    this.name = 'Unreachable';
  }
}

export interface Answered<T> {
  value: T;
  /** Version of the record, for the next `If-Match`. */
  etag: string | null;
}

export interface RequestOptions {
  body?: unknown;
  ifMatch?: string | null;
  signal?: AbortSignal;
}

/** Keys of requests that got no answer: the same one sent again is carried out at most once. */
const unanswered = new Map<string, string>();

/** Without `randomUUID`, which browsers have over HTTPS alone. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const lost = new Set<() => void>();

/** Tells when the server no longer knows who is asking. */
export function onSessionLost(listener: () => void): () => void {
  lost.add(listener);
  return () => lost.delete(listener);
}

export async function request(
  method: string,
  path: string,
  { body, ifMatch, signal }: RequestOptions,
): Promise<Answered<unknown>> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (ifMatch !== undefined && ifMatch !== null) headers['If-Match'] = ifMatch;
  const attempt = `${path}\n${JSON.stringify(body)}`;
  if (method === 'POST') {
    const key = unanswered.get(attempt) ?? newKey();
    unanswered.set(attempt, key);
    headers['Idempotency-Key'] = key;
  }
  let response: Response;
  try {
    response = await fetch(BASE + path, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  }
  unanswered.delete(attempt);
  if (!response.ok) throw await refusalFrom(response, path);
  const value = response.status === 204 ? undefined : await readJson(response);
  return { value, etag: response.headers.get('ETag') };
}

/** Sends a file as it is, telling how much has gone; the one thing that `fetch` cannot tell. */
export function transfer<T>(path: string, file: Blob, onProgress: (share: number) => void): Promise<Answered<T>> {
  return new Promise((done, failed) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', BASE + path);
    sending.setRequestHeader('Accept', 'application/json');
    sending.setRequestHeader('Content-Type', 'application/octet-stream');
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    sending.onerror = () => failed(new Unreachable(sending.status));
    sending.onload = () => {
      // In the shape of the answers of `fetch`, so that refusals are read in one way.
      const response = new Response(sending.responseText === '' ? null : sending.responseText, {
        status: sending.status,
      });
      if (response.ok) void readJson(response).then((value) => done({ value: value as T, etag: null }), failed);
      else void refusalFrom(response, path).then(failed);
    };
    sending.send(file);
  });
}

async function refusalFrom(response: Response, path: string): Promise<Error> {
  const body = await readJson(response).catch(() => undefined);
  if (!isProblem(body)) return new Unreachable(response.status);
  if (body.code === 'session.required' && path !== '/session' && path !== '/guest')
    lost.forEach((listener) => listener());
  return new Refused(body);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new Unreachable(cause);
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
}

export function isRefusal(error: unknown, code: Problem['code']): boolean {
  return error instanceof Refused && error.problem.code === code;
}
