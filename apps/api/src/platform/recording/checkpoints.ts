import { Inject, Injectable } from '@nestjs/common';
import { checkpointText, type Checkpoint } from '@registry/audit-log';
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { sql } from '../database/sql';

interface CheckpointRow {
  size: string;
  origin: string;
  head: string;
  at: Date;
  key: string;
  signature: string;
}

/** Signs how long the log is and what its head is. */
@Injectable()
export class Checkpoints {
  private readonly privateKey: KeyObject;
  /** PEM, SPKI. */
  readonly publicKey: string;
  /** SHA-256 of the public key's DER form, hex. */
  readonly fingerprint: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.privateKey = createPrivateKey(config.signingKey);
    const publicKey = createPublicKey(this.privateKey);
    this.publicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    this.fingerprint = createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex');
  }

  /**
   * The checkpoint over all that is sealed in this snapshot; signed and kept if there was none of this size. Null:
   * nothing sealed.
   */
  async take(manager: EntityManager): Promise<Checkpoint | null> {
    const last = await sql<{ number: string; link: string }>`
      select number, link from audit_log order by number desc limit 1`.row(manager);
    if (!last) return null;
    const kept = await this.latest(manager);
    if (kept && kept.size === Number(last.number) && kept.key === this.fingerprint) return kept;
    const unsigned = {
      origin: this.config.origin,
      size: Number(last.number),
      head: last.link,
      at: new Date().toISOString(),
      key: this.fingerprint,
    };
    const signature = sign(null, Buffer.from(checkpointText(unsigned), 'utf8'), this.privateKey).toString('base64');
    await sql`
      insert into audit_checkpoint (size, origin, head, at, key, signature)
       values (${unsigned.size}, ${unsigned.origin}, ${unsigned.head}, ${unsigned.at}, ${unsigned.key}, ${signature})
       on conflict (size) do nothing`.run(manager);
    // Another export may have signed the same size a moment before; then its checkpoint is the one that is kept.
    const now = await this.latest(manager);
    return now?.size === unsigned.size && now.key === unsigned.key ? now : { ...unsigned, signature };
  }

  async latest(manager: EntityManager): Promise<Checkpoint | null> {
    const row = await sql<CheckpointRow>`
      select size, origin, head, at, key, signature from audit_checkpoint order by size desc limit 1`.row(manager);
    return row ? { ...row, size: Number(row.size), at: row.at.toISOString() } : null;
  }
}
