// The parts of a spreadsheet file (ECMA-376, part 2): a zip archive, opened without trusting what it says of itself.

import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from '../unreadable';

/** All parts together, inflated. A spreadsheet of a million rows with twenty columns stays far below. */
const MOST_INFLATED = 2_000_000_000;
const MOST_PARTS = 10_000;
/** XML of a table shrinks to a twentieth, of equal cells to a hundredth; what shrinks more was made to. */
const MOST_RATIO = 500;
/** Below this nobody minds the ratio. */
const SMALL = 1_000_000;

export class Package {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Opens a file. What inflates to more than it may is refused before anything of it is read; what inflates to more
   * than it says breaks off when it is read.
   */
  static async open(path: string): Promise<Package> {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true }).catch(
      broken,
    );
    try {
      const entries = new Map<string, Entry>();
      let [inflated, compressed] = [0, 0];
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw new Unreadable('encrypted', {});
        inflated += entry.uncompressedSize;
        compressed += entry.compressedSize;
        if (entries.size >= MOST_PARTS || inflated > MOST_INFLATED)
          throw new Unreadable('too-large-inside', { most: MOST_INFLATED });
        // Parts are found without regard to case (part 2, 6.2.2.3).
        entries.set(entry.fileName.toLowerCase(), entry);
      }
      if (inflated > SMALL && inflated > compressed * MOST_RATIO)
        throw new Unreadable('too-large-inside', { most: MOST_INFLATED });
      return new Package(zip, entries);
    } catch (error) {
      zip.close();
      throw error instanceof Unreadable ? error : broken();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Names of all parts, in lower case. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a part; refuses the file where it has none, or cannot be inflated. */
  async *part(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw broken();
    let stream: Readable | null = null;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const piece of stream) yield piece as Buffer;
    } catch (error) {
      throw error instanceof Unreadable ? error : broken();
    } finally {
      stream?.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

function broken(): never {
  throw new Unreadable('broken', {});
}
