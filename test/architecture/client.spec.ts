// What the web knows of the API is what the document says.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const web = join(__dirname, '../../apps/web');

describe("the web's client", () => {
  // In a process of its own, because the generator is a module that Jest does not load.
  it('is written from the document; run `npm run openapi`', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { clientText } from '${pathToFileURL(join(web, 'client.mjs')).href}';
         process.stdout.write(JSON.stringify(await clientText()));`,
      ],
      { encoding: 'utf8', maxBuffer: 20_000_000 },
    );
    if (!stdout) throw new Error(stderr);
    const files = Object.entries(JSON.parse(stdout) as Record<string, string>);
    expect(files.map(([name]) => name)).toEqual(['generated.ts', 'generated-inside.ts']);
    for (const [name, text] of files) expect(readFileSync(join(web, 'src/api', name), 'utf8') === text).toBe(true);
  });
});
