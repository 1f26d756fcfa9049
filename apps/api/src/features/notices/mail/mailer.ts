import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';

export interface Letter {
  /** The same for each attempt, so that whoever gets a letter twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SECONDS = 1_000;
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Sends letters by SMTP. Never without TLS, except on this machine. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const { mail } = config;
    this.transport =
      mail === null
        ? null
        : createTransport({
            host: mail.host,
            port: mail.port,
            secure: mail.isSecure,
            requireTLS: !mail.isSecure && !loopback.has(mail.host),
            ...(mail.user === null ? {} : { auth: { user: mail.user, pass: mail.password ?? '' } }),
            connectionTimeout: 15 * SECONDS,
            greetingTimeout: 15 * SECONDS,
            socketTimeout: 20 * SECONDS,
            dnsTimeout: 10 * SECONDS,
            // Letters hold what we put into them, and no file or address that a text might name.
            disableFileAccess: true,
            disableUrlAccess: true,
          });
  }

  async send({ id, to, subject, text, html }: Letter): Promise<void> {
    const { mail, origin } = this.config;
    if (this.transport === null || mail === null) throw new Error('no mail server is set up');
    const domain = /@([^\s>]+)>?\s*$/.exec(mail.from)?.[1] ?? 'localhost';
    await this.transport.sendMail({
      from: mail.from,
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: `<${id}@${domain}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'List-Id': `<${origin}.${domain}>`,
      },
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** The server said that it will never take this letter (5xx); asking again changes nothing. */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: unknown };
  // 530-538: it does not know us (yet); that is mended in the configuration, not in the letter.
  return typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560;
}
