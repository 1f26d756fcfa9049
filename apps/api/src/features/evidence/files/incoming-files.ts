import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { FileStore } from './file-store';
import { kindOfFile } from './kind-of-file';
import { OutlookCheck } from './outlook-check';
import { ReceiveFile } from './receive-file';
import { ScanFile } from './scan-file';
import { TextCheck } from './text-check';

/** A file that may be kept. */
export interface IncomingFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
  /** Where the database keeps it; null where another store does. */
  readonly uploadId: string | null;
  readonly arrivedAs: string;
}

/** Receives a file, finds out what it is, has it scanned and puts it where files lie. */
@Injectable()
export class IncomingFiles {
  constructor(
    private readonly receiveFile: ReceiveFile,
    private readonly scanFile: ScanFile,
    private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async receive(body: Readable, said: string): Promise<IncomingFile> {
    const [text, outlook] = [new TextCheck(), new OutlookCheck()];
    const { uploadId, size, sha256, head } = await this.receiveFile.receive(body, {
      mostBytes: this.config.evidence.mostBytes,
      see: (part) => {
        text.add(part);
        outlook.add(part);
      },
    });
    try {
      const held = { head, isText: text.isText(), isOutlookMail: outlook.isMail() };
      const { mediaType, name } = await kindOfFile(held, said);
      await this.scanFile.scan(this.store.chunks(uploadId));
      const isElsewhere = await this.store.move(uploadId, sha256, size);
      return { sha256, size, mediaType, name, uploadId: isElsewhere ? null : uploadId, arrivedAs: uploadId };
    } catch (error) {
      await this.discard(uploadId);
      throw error;
    }
  }

  discard(uploadId: string): Promise<void> {
    return this.receiveFile.discard(uploadId);
  }
}
