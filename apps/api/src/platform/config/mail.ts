import { address, needs, required, type Reading } from './reading';
import { secret } from './secrets';

/** How mail leaves; null: the inbox alone. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise it is asked for before anything is said, except on this machine. */
  readonly isSecure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Sender, e.g. `AI register <ai-register@example.europa.eu>`. */
  readonly from: string;
  /** Address under which people reach the register, without a slash at its end. */
  readonly publicUrl: string;
}

export function mail(reading: Reading): MailConfig | null {
  const { env, faults } = reading;
  const text = env.REGISTRY_SMTP_URL;
  if (!text) {
    needs(reading, 'REGISTRY_SMTP_URL', ['REGISTRY_SMTP_PASSWORD_FILE', 'REGISTRY_MAIL_FROM']);
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || url.password !== '') {
    faults.push(
      'REGISTRY_SMTP_URL must be of the form smtp://user@host:587 or smtps://user@host:465; the password stands in the file of REGISTRY_SMTP_PASSWORD_FILE',
    );
    return null;
  }
  const isSecure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    isSecure,
    user: decodeURIComponent(url.username) || null,
    password: secret(reading, 'REGISTRY_SMTP_PASSWORD_FILE'),
    from: required(reading, 'REGISTRY_MAIL_FROM'),
    publicUrl: address(reading, 'REGISTRY_PUBLIC_URL').replace(/\/+$/, ''),
  };
}
