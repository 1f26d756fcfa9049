// A register as a program with a token sees it.

import type { Problem } from '@registry/contracts';

/** Where the register answers, and with which token one asks. */
export interface RegisterAt {
  readonly server: string;
  readonly token: string;
}

interface Sent {
  readonly body?: object;
  /** The state that was read, for `If-Match`. */
  readonly version?: number | undefined;
}

/** What the register refuses, in its own words, with the code of the problem and the places in what was sent. */
export class RefusedByRegister extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export class Register {
  constructor(private readonly at: RegisterAt) {}

  /** The address of a page in the web. */
  page(path: string): string {
    return new URL(path, this.at.server).href;
  }

  read<Answer>(path: string, query: URLSearchParams = new URLSearchParams()): Promise<Answer> {
    return this.ask('GET', `${path}?${query}`, {});
  }

  put<Answer>(path: string, sent: Sent): Promise<Answer> {
    return this.ask('PUT', path, sent);
  }

  /** What is read, or null where there is nothing of it yet. */
  async readIfThere<Answer>(path: string): Promise<Answer | null> {
    try {
      return await this.read<Answer>(path);
    } catch (error) {
      if (error instanceof RefusedByRegister && error.code === 'record.not-found') return null;
      throw error;
    }
  }

  private async ask<Answer>(method: string, path: string, { body, version }: Sent): Promise<Answer> {
    const answered = await fetch(new URL(`/api/v1/${path}`, this.at.server), {
      method,
      headers: {
        authorization: `Bearer ${this.at.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: Error) => {
      const { message } = error.cause instanceof Error ? error.cause : error;
      throw new RefusedByRegister('server.unreachable', 0, `${this.at.server} does not answer: ${message}`);
    });
    if (answered.ok) return (await answered.json()) as Answer;
    const problem = (await answered.json().catch(() => ({}))) as Partial<Problem>;
    throw refusalIn({ ...problem, ...(problem.type && { type: this.page(problem.type) }) }, answered.status);
  }
}

function refusalIn({ title, code, errors = [], type }: Partial<Problem>, status: number): RefusedByRegister {
  const places = errors.map(({ pointer, detail }) => `\n- ${pointer === '' ? '/' : pointer}: ${detail}`).join('');
  const about = type === undefined ? '' : `\nAbout it: ${type}`;
  return new RefusedByRegister(
    code ?? 'server.refused',
    status,
    `${title ?? 'The register refused'} (${code ?? status})${places}${about}`,
  );
}
