// `npm run doctor`: reads everything that can be wrong in an old register and lists it by kind; changes nothing.
// Takes the configuration of the application; with DATABASE_URL it reads as the owner. Ends with 0 when all is well, 1
// when something was found, 2 when it could not look.

import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readConfig } from '../platform/config/config';
import { dataSourceOptions } from '../platform/database/data-source';
import { checkSchema } from '../platform/database/schema-check';
import { examine } from './examine';
import { reportOf } from './report';

async function main(): Promise<number> {
  // It listens nowhere.
  const config = readConfig({ ...asOwner(process.env), HOST: '' });
  const dataSource = await new DataSource(dataSourceOptions(config.databaseUrl, 2, config.timeZone)).initialize();
  try {
    await checkSchema(dataSource);
    const examined = await examine(dataSource, config);
    process.stdout.write(
      process.argv.includes('--json') ? `${JSON.stringify(examined, null, 2)}\n` : reportOf(examined),
    );
    return examined.some(({ findings }) => findings.length > 0) ? 1 : 0;
  } finally {
    await dataSource.destroy();
  }
}

function asOwner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL: owner, DATABASE_PASSWORD_FILE: password } = env;
  return owner
    ? { ...env, REGISTRY_APP_DATABASE_URL: owner, REGISTRY_APP_DATABASE_PASSWORD_FILE: password ?? '' }
    : env;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`The register could not be examined: ${(error as Error)?.message ?? String(error)}\n`);
    process.exitCode = 2;
  },
);
