// The process that prints: what it takes, what it refuses, and that its end is nobody else's.

import { Logger } from '@nestjs/common';
import type { Paper } from '../../apps/api/src/platform/printing/paper';
import { Printer } from '../../apps/api/src/platform/printing/printer';
import { denseText, readPdf } from '../support/pdf';

const bounds = { waiting: 4, waitingEach: 4, bytes: 4_000_000, milliseconds: 60_000, memory: 1_000_000_000 };

const paper = (title: string, rows: readonly (readonly string[])[] = []): Paper => ({
  language: 'en',
  issuer: 'Institution',
  kind: 'Paper',
  title,
  subtitle: '',
  head: title,
  foot: 'Foot',
  pages: ['Page ', ' of '],
  day: '2026-11-30',
  isWide: false,
  opening: [
    {
      kind: 'table',
      columns: ['One', 'Two', 'Three', 'Four'].map((name) => ({ title: name, share: 1, isNumber: false })),
      rows,
    },
  ],
  sections: [],
  seal: null,
});
const heavy = paper(
  'Heavy',
  Array.from({ length: 4000 }, (_, index) => ['a row', 'with some', 'words in it', String(index)]),
);

describe('the printer', () => {
  let printer: Printer;
  beforeAll(() => Logger.overrideLogger(false));
  afterEach(() => printer.onApplicationShutdown());

  it('prints one after the other, as many as may wait, and refuses the next', async () => {
    printer = new Printer(bounds);
    const told = await Promise.allSettled(
      ['first', 'second', 'third', 'fourth', 'fifth'].map((title) => printer.print(paper(title), 'anybody')),
    );
    expect(told.map(({ status }) => status)).toEqual([...Array<string>(4).fill('fulfilled'), 'rejected']);
    expect(told[4]).toMatchObject({ reason: { code: 'print.busy' } });
    expect(told.slice(0, 4).map((one) => readPdf((one as PromiseFulfilledResult<Buffer>).value).title)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]);
  });

  it('takes so many of one person, and still some of others', async () => {
    printer = new Printer({ ...bounds, waiting: 10, waitingEach: 2 });
    const told = await Promise.allSettled(
      ['one', 'one', 'one', 'other'].map((person) => printer.print(paper(person), person)),
    );
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('ends what holds more memory than it may; who waits is served by the next process', async () => {
    printer = new Printer({ ...bounds, memory: 260_000_000 });
    const [large, small] = await Promise.allSettled([
      printer.print(heavy, 'anybody'),
      printer.print(paper('small'), 'anybody'),
    ]);
    expect(large).toMatchObject({ status: 'rejected', reason: { code: 'print.too-large' } });
    expect(readPdf((small as PromiseFulfilledResult<Buffer>).value).title).toBe('small');
  });

  it('ends what takes longer than it may', async () => {
    printer = new Printer({ ...bounds, milliseconds: 1 });
    await expect(printer.print(paper('slow'), 'anybody')).rejects.toMatchObject({ code: 'print.too-large' });
  });

  it('does not take what is longer than a paper can be', async () => {
    printer = new Printer({ ...bounds, bytes: 1000 });
    await expect(printer.print(paper('x'.repeat(1000)), 'anybody')).rejects.toMatchObject({ code: 'print.too-large' });
  });

  it('repeats the head of a table on each page, and keeps nothing but text', async () => {
    printer = new Printer(bounds);
    const rows = Array.from({ length: 120 }, (_, index) => ['=1+1', '#import "x"', '', String(index)]);
    const pdf = readPdf(await printer.print(paper('Table', rows), 'anybody'));
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const { text } of pdf.pages) expect(text).toContain('Three');
    expect(denseText(pdf)).toContain('#import"x"');
  });

  it('when it ends, leaves nobody waiting', async () => {
    printer = new Printer(bounds);
    const waits = printer.print(paper('never'), 'anybody');
    printer.onApplicationShutdown();
    await expect(waits).rejects.toMatchObject({ code: 'print.busy' });
  });
});
