// `npm run bench`: measures what the product promises, each figure beside a baseline of the same run.
// Options: --json FILE writes the rows; --only NAME runs the groups whose name contains it; --systems N fills the
// register,
// --many N the large one.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from '../../launcher/src/build.mjs';
import { install } from '../../launcher/src/install.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', default: '' },
    systems: { type: 'string', default: '10000' },
    many: { type: 'string', default: '100000' },
  },
});
const systems = Number(options.systems);
if (!Number.isInteger(systems) || systems < 50) throw new Error('--systems must be a whole number of at least 50');

install();
await build();

const many = Number(options.many);
if (!Number.isInteger(many) || many < 1000) throw new Error('--many must be a whole number of at least 1000');

const groups = [
  'engine/classification',
  'engine/audit',
  'server/http',
  'server/many',
  'server/work',
  'server/inout',
  'server/inout-import',
  'server/papers',
  'browser/page',
];
/** What it is called by: `http`. */
const nameOf = (group) => group.split('/').at(-1);
const rows = [];
for (const name of groups.filter((group) => nameOf(group).includes(options.only))) {
  const { measure } = await import(`./${name}.mjs`);
  for await (const row of measure({ systems, many })) {
    rows.push(row);
    print(row);
  }
}
if (rows.length === 0) throw new Error(`--only ${options.only} names none of ${groups.map(nameOf).join(', ')}`);
if (options.json) {
  const report = {
    at: new Date().toISOString(),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    systems,
    many,
    rows,
  };
  writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}
const missed = rows.filter(({ met }) => met === false);
console.log(missed.length === 0 ? 'All aims met.' : `${missed.length} of ${rows.length} rows miss their aim.`);

/**
 * @param {{ name: string, value: number, unit: string, baseline?: { name: string, value: number }, ratio?: number,
 * aim?: string, met?: boolean }} row
 */
function print({ name, value, unit, baseline, ratio, aim, met }) {
  console.log(
    [
      name.padEnd(44),
      `${format(value)} ${unit}`.padStart(18),
      ratio === undefined
        ? ''
        : `  ${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} × ${baseline.name} (${format(baseline.value)})`,
      aim === undefined ? '' : `  aim ${aim}: ${met ? 'met' : 'MISSED'}`,
    ].join(''),
  );
}

function format(value) {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
