// A real SMTP server that keeps what it gets.

import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

interface Refusal {
  readonly to: string;
  readonly code: number;
  readonly text: string;
}

export interface MailBox {
  readonly port: number;
  /** In the order in which they came. */
  readonly letters: ParsedMail[];
  /** What the server says to the next letter to somebody instead of taking it. */
  readonly refusals: Refusal[];
  /** While it is set, the server says nothing to whoever names a recipient. */
  readonly silence: { isOn: boolean; asked: number };
  /** The letters to somebody, once there are at least so many. */
  readonly wait: (count: number, to?: string) => Promise<ParsedMail[]>;
  readonly close: () => Promise<void>;
}

const toWhom = ({ to }: ParsedMail): string => (Array.isArray(to) ? to : [to]).map((one) => one?.text ?? '').join();

export async function openMailBox(): Promise<MailBox> {
  const letters: ParsedMail[] = [];
  const refusals: Refusal[] = [];
  const silence = { isOn: false, asked: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo(_, __, done) {
      silence.asked += 1;
      if (!silence.isOn) done();
    },
    onData(stream, _, done) {
      simpleParser(stream)
        .then((letter) => {
          const index = refusals.findIndex(({ to }) => toWhom(letter).includes(to));
          const refusal = refusals[index];
          if (refusal !== undefined) {
            refusals.splice(index, 1);
            return done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
          }
          letters.push(letter);
          return done();
        })
        .catch((error: Error) => done(error));
    },
  });
  // A client that is killed tears its connection; that is what is tried.
  server.on('error', () => undefined);
  await new Promise<void>((go) => {
    server.listen(0, '127.0.0.1', go);
  });
  const of = (to: string | undefined): ParsedMail[] =>
    letters.filter((letter) => to === undefined || toWhom(letter).includes(to));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    refusals,
    silence,
    wait: async (count, to) => {
      for (const until = Date.now() + 20_000; of(to).length < count;) {
        if (Date.now() > until)
          throw new Error(
            `${of(to).length} letters came, not ${count}: ${letters.map(({ subject }) => subject).join(' | ')}`,
          );
        await new Promise((go) => {
          setTimeout(go, 50);
        });
      }
      return of(to);
    },
    close: () =>
      new Promise((go) => {
        server.close(go);
      }),
  };
}
