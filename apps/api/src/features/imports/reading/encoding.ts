// In which encoding the bytes of a text file are to be read.

/** The labels of the Encoding Standard under which a `TextDecoder` knows them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Begins with a byte order mark. */
  readonly hasMark: boolean;
  /** Holds both letters that are UTF-8 and bytes that cannot be: some cells will be read wrongly. */
  readonly isMixed: boolean;
}

/** Of a text in a script with an alphabet, far more than this part of every second byte is zero in UTF-16. */
const ZEROS = 0.3;

/**
 * Watches the bytes of a file as they arrive, whatever the pieces, and says at the end what they are: UTF-16 by its
 * mark or by its zeros, UTF-8 where every byte fits, and otherwise Windows-1252, in which every byte means something.
 */
export class EncodingWatch {
  private head = new Uint8Array(0);
  private size = 0;
  private readonly zeros: [even: number, odd: number] = [0, 0];
  /** How many more bytes belong to the letter that has begun, and in what range the next one must lie. */
  private expected = 0;
  private range: readonly [number, number] = [0x80, 0xbf];
  private letters = 0;
  private misfits = 0;

  see(bytes: Uint8Array): void {
    if (this.head.length < 3) this.head = Uint8Array.from([...this.head, ...bytes.subarray(0, 3)]).subarray(0, 3);
    for (const byte of bytes) {
      if (byte === 0) this.zeros[this.size % 2 === 0 ? 0 : 1] += 1;
      this.size += 1;
      if (byte >= 0x80 || this.expected > 0) this.follow(byte);
    }
  }

  found(): FoundEncoding {
    const [first, second, third] = this.head;
    if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', hasMark: true, isMixed: false };
    if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', hasMark: true, isMixed: false };
    const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
    const half = this.size / 2;
    if (!hasMark && this.zeros[1] > half * ZEROS && this.zeros[1] > this.zeros[0])
      return { encoding: 'utf-16le', hasMark, isMixed: false };
    if (!hasMark && this.zeros[0] > half * ZEROS) return { encoding: 'utf-16be', hasMark, isMixed: false };
    const misfits = this.misfits + (this.expected > 0 ? 1 : 0);
    const letters = this.letters - (hasMark ? 1 : 0);
    if (misfits === 0) return { encoding: 'utf-8', hasMark, isMixed: false };
    // Two bytes that happen to fit are found in Windows-1252 too, now and then; many are not.
    return letters > misfits
      ? { encoding: 'utf-8', hasMark, isMixed: true }
      : { encoding: 'windows-1252', hasMark, isMixed: letters > 0 };
  }

  /** One byte after the other through the forms that UTF-8 has (RFC 3629, section 4). */
  private follow(byte: number): void {
    const [low, high] = this.range;
    if (this.expected > 0 && byte >= low && byte <= high) {
      this.range = [0x80, 0xbf];
      this.expected -= 1;
      if (this.expected === 0) this.letters += 1;
      return;
    }
    if (this.expected > 0) {
      this.misfits += 1;
      this.expected = 0;
      this.range = [0x80, 0xbf];
    }
    if (byte < 0x80) return;
    if (byte >= 0xc2 && byte <= 0xdf) this.expected = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.expected = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.expected = 3;
    else this.misfits += 1;
    if (byte === 0xe0) this.range = [0xa0, 0xbf];
    if (byte === 0xed) this.range = [0x80, 0x9f];
    if (byte === 0xf0) this.range = [0x90, 0xbf];
    if (byte === 0xf4) this.range = [0x80, 0x8f];
  }
}
