// Whether a file is a mail as Outlook saves it (.msg): a compound file whose root says so and that holds the properties
// of a message. [MS-CFB] 2.2 and 2.6 for the header and the root, [MS-OXMSG] 2.4 for the streams.

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** {00020D0B-0000-0000-C000-000000000046}, as it lies in the file. */
const MESSAGE = Buffer.from('0b0d020000000000c000000000000046', 'hex');
const PROPERTIES = Buffer.from('__properties_version1.0', 'utf16le');
/** Code of Office, in the mail itself or in a document attached to it. */
const MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');
const HEADER = 512;
const [SECTOR_SHIFT_AT, ROOT_SECTOR_AT, CLASS_AT] = [30, 48, 80];
const SECTOR_SHIFTS = [9, 12];
/** Enough of the end of a piece that a name over its border is found. */
const OVERLAP = 64;

/** Takes the whole file piece by piece. */
export class OutlookCheck {
  private before: Buffer = Buffer.alloc(0);
  private size = 0;
  private header: Buffer = Buffer.alloc(0);
  private root: Buffer = Buffer.alloc(0);
  private hasProperties = false;
  private hasMacros = false;

  add(part: Uint8Array): void {
    const [from, bytes] = [this.size, Buffer.from(part)];
    this.size += bytes.length;
    if (this.header.length < HEADER)
      this.header = Buffer.concat([this.header, bytes.subarray(0, HEADER - this.header.length)]);
    if (this.header.length >= MAGIC.length && !this.header.subarray(0, MAGIC.length).equals(MAGIC)) return;
    const rootAt = this.rootClassAt();
    const [start, end] = [Math.max(rootAt, from), Math.min(rootAt + MESSAGE.length, this.size)];
    if (rootAt > 0 && start < end) this.root = Buffer.concat([this.root, bytes.subarray(start - from, end - from)]);
    const seen = Buffer.concat([this.before, bytes]);
    this.hasProperties ||= seen.includes(PROPERTIES);
    this.hasMacros ||= seen.includes(MACROS);
    this.before = seen.subarray(-OVERLAP);
  }

  isMail(): boolean {
    return this.root.equals(MESSAGE) && this.hasProperties && !this.hasMacros;
  }

  /**
   * Where the class of the root lies: its entry is the first of the first sector of the directory. 0 while the header
   * is not whole, or is none.
   */
  private rootClassAt(): number {
    if (this.header.length < HEADER) return 0;
    const shift = this.header.readUInt16LE(SECTOR_SHIFT_AT);
    return SECTOR_SHIFTS.includes(shift) ? (this.header.readUInt32LE(ROOT_SECTOR_AT) + 1) * 2 ** shift + CLASS_AT : 0;
  }
}
