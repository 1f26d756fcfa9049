// What the set-up needs of PostgreSQL, looked at before anything is made: one sentence for each thing that is not
// there.

import { Client } from 'pg';

/** The first version whose order of letters and capitals of all alphabets come with it (`pg_c_utf8`). */
const LEAST_VERSION = 17;
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gist'];

export interface ServerFacts {
  /** As `server_version` says it, e.g. `15.18 (Debian 15.18-0+deb12u1)`. */
  readonly version: string;
  readonly role: string;
  readonly mayMakeRoles: boolean;
  readonly mayMakeDatabases: boolean;
  readonly extensions: readonly string[];
  /** Collations of ICU are built in. */
  readonly hasIcu: boolean;
  /** Null while the database is not there. */
  readonly database: { readonly name: string; readonly encoding: string; readonly mayCreate: boolean } | null;
}

/** Thrown with every sentence at once. */
export class UnfitServer extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The register cannot be set up on this PostgreSQL:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

export function faultsOf({
  version,
  role,
  mayMakeRoles,
  mayMakeDatabases,
  extensions,
  hasIcu,
  database,
}: ServerFacts): string[] {
  // What an old server lacks besides would only lead astray.
  if (Number.parseInt(version, 10) < LEAST_VERSION)
    return [`it is version ${version}, and PostgreSQL ${LEAST_VERSION} or newer is needed`];
  const missing = EXTENSIONS.filter((name) => !extensions.includes(name));
  return [
    ...(missing.length === 0
      ? []
      : [
          `the extensions ${missing.join(', ')} are not installed there; they come with PostgreSQL, on some systems in a package of their own (contrib)`,
        ]),
    ...(hasIcu ? [] : ['it was built without ICU, by which names are sorted']),
    ...(mayMakeRoles
      ? []
      : [
          `the role ${role} may not create roles, and the application needs a login of its own: alter role "${role}" createrole`,
        ]),
    ...(database === null && !mayMakeDatabases
      ? [`the database is not there, and the role ${role} may not create it: alter role "${role}" createdb`]
      : []),
    ...(database !== null && database.encoding !== 'UTF8'
      ? [`the database ${database.name} is encoded in ${database.encoding}, and UTF8 is needed`]
      : []),
    ...(database !== null && !database.mayCreate
      ? [`the role ${role} may not create anything in the database ${database.name}: make it the owner`]
      : []),
  ];
}

/** Reads the facts; throws `UnfitServer`. @param owner connection to a database that is there */
export async function requireServer(owner: string, isThere: boolean): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    const {
      rows: [row],
    } = await client.query<Omit<ServerFacts, 'database'> & { name: string; encoding: string; mayCreate: boolean }>(`
      select current_setting('server_version') as version, current_user as role, r.rolsuper or r.rolcreaterole as "mayMakeRoles", r.rolsuper or r.rolcreatedb as "mayMakeDatabases",
             array(select name::text from pg_available_extensions) as extensions, exists (select from pg_collation where collprovider = 'i') as "hasIcu",
             current_database() as name, current_setting('server_encoding') as encoding,
             has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as "mayCreate"
        from pg_roles r where r.rolname = current_user`);
    if (row === undefined) throw new Error('the server does not say who we are');
    const { name, encoding, mayCreate, ...server } = row;
    const faults = faultsOf({ ...server, database: isThere ? { name, encoding, mayCreate } : null });
    if (faults.length > 0) throw new UnfitServer(faults);
  } finally {
    await client.end();
  }
}
