import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenConfig, readConfig } from './config';

describe('the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const good = {
    REGISTRY_APP_DATABASE_URL: 'postgres://app@db:5432/registry',
    REGISTRY_SIGNING_KEY_FILE: file('key.pem', 'a key\n'),
  };
  const faultsOf = (environment: Record<string, string>): readonly string[] => {
    try {
      readConfig(environment);
      return [];
    } catch (error) {
      return (error as BrokenConfig).faults;
    }
  };

  it('takes the password of the database from a file, whatever its characters', () => {
    const { databaseUrl } = readConfig({
      ...good,
      REGISTRY_APP_DATABASE_PASSWORD_FILE: file('password', 'p@ss:/?#% é\n'),
    });
    const url = new URL(databaseUrl);
    expect([url.username, decodeURIComponent(url.password), url.host]).toEqual(['app', 'p@ss:/?#% é', 'db:5432']);
  });

  it('leaves a connection without such a file as it is', () => {
    expect(readConfig(good).databaseUrl).toBe(good.REGISTRY_APP_DATABASE_URL);
  });

  it('knows a zone by its name, and no offset in its place', () => {
    expect([
      readConfig(good).timeZone,
      readConfig({ ...good, REGISTRY_TIME_ZONE: 'Europe/Luxembourg' }).timeZone,
    ]).toEqual(['Europe/Brussels', 'Europe/Luxembourg']);
    for (const name of ['Europe/Nowhere', '+01:00', 'CET; drop', '1'])
      expect(faultsOf({ ...good, REGISTRY_TIME_ZONE: name })).toEqual([
        `REGISTRY_TIME_ZONE must be a zone of the time zone database, e.g. Europe/Brussels, not "${name}"`,
      ]);
  });

  it('gives German readers the English name where there is none of their own', () => {
    expect(readConfig(good).institution.de).toBe('Demonstrationsinstitution');
    expect(
      readConfig({ ...good, REGISTRY_INSTITUTION_EN: 'Agency', REGISTRY_INSTITUTION_FR: 'Agence' }).institution.de,
    ).toBe('Agency');
  });

  it('names every fault at once', () => {
    expect(
      faultsOf({
        REGISTRY_APP_DATABASE_URL: 'db',
        REGISTRY_APP_DATABASE_PASSWORD_FILE: join(folder, 'none'),
        REGISTRY_SIGNING_KEY_FILE: file('empty', '\n'),
        PORT: 'x',
      }),
    ).toEqual([
      'PORT must be a whole number up to 65535, not "x"',
      `REGISTRY_APP_DATABASE_PASSWORD_FILE names ${join(folder, 'none')}, which does not exist`,
      'REGISTRY_APP_DATABASE_URL is not of the form postgres://role@host:port/database',
      `REGISTRY_SIGNING_KEY_FILE names ${join(folder, 'empty')}, which is empty`,
    ]);
    expect(faultsOf({})).toEqual(['REGISTRY_APP_DATABASE_URL is missing', 'REGISTRY_SIGNING_KEY_FILE is missing']);
    expect(faultsOf({ ...good, REGISTRY_SIGNING_KEY_FILE: folder })).toEqual([
      expect.stringContaining('cannot be read by this user (EISDIR)'),
    ]);
  });

  it('lets nobody be anybody on a network unasked', () => {
    const demo = { ...good, REGISTRY_DEMO: 'true', HOST: '0.0.0.0', REGISTRY_ALLOWED_HOSTS: 'register.example' };
    expect(faultsOf(demo)).toHaveLength(1);
    expect(faultsOf({ ...demo, REGISTRY_ALLOW_DEMO_ON_NETWORK: 'true' })).toEqual([]);
    expect(readConfig(good).demo).toBe(false);
  });

  it('knows a provider by its issuer, its client and the public address, over HTTPS or on this machine', () => {
    const provider = {
      REGISTRY_OIDC_ISSUER: 'https://login.example',
      REGISTRY_OIDC_CLIENT_ID: 'registry',
      REGISTRY_PUBLIC_URL: 'https://register.example',
    };
    expect(readConfig(good).provider).toBeNull();
    expect(readConfig({ ...good, ...provider }).provider).toMatchObject({
      issuer: 'https://login.example',
      clientId: 'registry',
      clientSecret: null,
      name: 'EU Login',
    });
    expect(readConfig({ ...good, ...provider, REGISTRY_OIDC_ISSUER: 'http://127.0.0.1:9' }).provider?.issuer).toBe(
      'http://127.0.0.1:9',
    );
    expect(faultsOf({ ...good, REGISTRY_OIDC_CLIENT_ID: 'registry', REGISTRY_OIDC_NAME: 'X' })).toEqual([
      'REGISTRY_OIDC_CLIENT_ID and REGISTRY_OIDC_NAME need REGISTRY_OIDC_ISSUER',
    ]);
    expect(
      faultsOf({
        ...good,
        REGISTRY_OIDC_ISSUER: 'http://login.example',
        REGISTRY_PUBLIC_URL: 'register',
        REGISTRY_OIDC_MAPPING_FILE: file('mapping', '{"x":1}'),
      }),
    ).toEqual([
      'REGISTRY_OIDC_ISSUER must be an address that begins with https://, not "http://login.example"',
      'REGISTRY_OIDC_CLIENT_ID is missing',
      'REGISTRY_PUBLIC_URL must be an address that begins with https://, not "register"',
      'REGISTRY_OIDC_MAPPING_FILE has no place for "x"',
    ]);
  });
});
