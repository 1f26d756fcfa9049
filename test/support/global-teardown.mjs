import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { postgres, folder } = globalThis.registryTests ?? {};
  postgres?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
