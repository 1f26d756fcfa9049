// Whether a file is text, in any of the encodings that offices write: UTF-8, UTF-16 with or without a mark,
// Windows-1252 and what it contains.

/** What no text holds but tab, line feed, form feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** Latin, Greek and Cyrillic: units of two bytes that are no text are seldom among them. */
const LETTERS_END = 0x530;
const MOSTLY = 0.8;
const MARKED = /^\ufeff/;

/** One reading of the bytes; it falls when they cannot be read so. */
abstract class Reading {
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private isPossible = true;
  private isBegun = false;

  constructor(encoding: string) {
    // The mark is left to be seen.
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  add(part?: Uint8Array): void {
    if (!this.isPossible) return;
    try {
      const text = part === undefined ? this.decoder.decode() : this.decoder.decode(part, { stream: true });
      this.isPossible = !CONTROL.test(text) && this.accepts(text, this.isBegun);
      this.isBegun ||= text !== '';
    } catch {
      this.isPossible = false;
    }
  }

  holds(): boolean {
    this.add();
    return this.isPossible && this.convinces();
  }

  protected accepts(_text: string, _isBegun: boolean): boolean {
    return true;
  }
  protected convinces(): boolean {
    return true;
  }
}

class Utf8 extends Reading {
  constructor() {
    super('utf-8');
  }
}

/** Windows leaves five bytes without a character; of the decoder they come as control characters. */
class Windows1252 extends Reading {
  constructor() {
    super('windows-1252');
  }
  protected override accepts(text: string): boolean {
    return !/[\u0081\u008d\u008f\u0090\u009d]/.test(text);
  }
}

/** Without the mark at the beginning nearly any bytes could be read so: most have to be letters of ours. */
class Utf16 extends Reading {
  private letters = 0;
  private all = 0;
  private isMarked = false;

  protected override accepts(text: string, isBegun: boolean): boolean {
    if (!isBegun) this.isMarked = MARKED.test(text);
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < LETTERS_END) this.letters += 1;
    this.all += text.length;
    return true;
  }

  protected override convinces(): boolean {
    return this.isMarked || (this.all > 0 && this.letters / this.all >= MOSTLY);
  }
}

/** Takes the whole file piece by piece. */
export class TextCheck {
  private readonly readings: readonly Reading[] = [
    new Utf8(),
    new Windows1252(),
    new Utf16('utf-16le'),
    new Utf16('utf-16be'),
  ];

  add(part: Uint8Array): void {
    for (const reading of this.readings) reading.add(part);
  }

  isText(): boolean {
    return this.readings.some((reading) => reading.holds());
  }
}
