// What takes something away asks first, naming what goes: no button that removes, discards, withdraws, ends or
// deactivates acts when it is pressed.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join(__dirname, '../../apps/web/src');
const TAKES_AWAY = /t\(\s*[`'][\w.]*\.(remove|drop|discard|withdraw|revoke|end|unlink|deactivate|pseudonymise)\w*[`']/;
const ACTS = /\.mutate\(|\bkeep\(|dispatch\(|set\(|onRemove\(/;

describe('buttons that take something away', () => {
  const buttons = tsxFiles().flatMap((file) => {
    const text = readFileSync(join(WEB, file), 'utf8');
    return [...text.matchAll(/<Button\b[\s\S]*?<\/Button>/g)]
      .map(([button]) => ({ file, button }))
      .filter(({ button }) => TAKES_AWAY.test(button));
  });

  it('are many, and found', () => {
    expect(buttons.length).toBeGreaterThanOrEqual(8);
    expect(
      tsxFiles().filter((file) => readFileSync(join(WEB, file), 'utf8').includes('<RemoveButton')).length,
    ).toBeGreaterThanOrEqual(7);
  });

  it('ask before they act', () => {
    expect(
      buttons.filter(({ button }) => ACTS.test(button)).map(({ file, button }) => `${file}: ${button.slice(0, 200)}`),
    ).toEqual([]);
  });
});

function tsxFiles(): string[] {
  return readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && name.startsWith('rooms'),
  );
}
