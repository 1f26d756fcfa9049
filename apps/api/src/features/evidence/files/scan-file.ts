import { Inject, Injectable } from '@nestjs/common';
import NodeClam from 'clamscan';
import { Readable } from 'node:stream';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Refusal } from '../../../platform/problems/refusal';

/** Asks a ClamAV daemon about what comes in, where one is configured. */
@Injectable()
export class ScanFile {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Refuses with `evidence.infected`; what cannot be scanned is not kept (`service.unavailable`). */
  async scan(bytes: AsyncIterable<Buffer>): Promise<void> {
    const { clamav } = this.config.evidence;
    if (clamav === null) return;
    const found = await this.ask(clamav, bytes).catch((error: unknown) => {
      throw new Refusal('service.unavailable', { scanner: 'clamav', reason: (error as Error).name });
    });
    if (found.isInfected === true) throw new Refusal('evidence.infected', { found: found.viruses.join(', ') });
    if (found.isInfected !== false)
      throw new Refusal('service.unavailable', { scanner: 'clamav', reason: 'no answer' });
  }

  private async ask(
    { host, port }: NonNullable<Config['evidence']['clamav']>,
    bytes: AsyncIterable<Buffer>,
  ): Promise<{ isInfected: boolean | null; viruses: string[] }> {
    const scanner = await new NodeClam().init({
      clamscan: { active: false },
      clamdscan: { host, port, timeout: 60_000, localFallback: false, active: true },
    });
    return scanner.scanStream(Readable.from(bytes));
  }
}
