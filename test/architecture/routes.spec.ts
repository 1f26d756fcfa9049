import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MetadataScanner, Reflector } from '@nestjs/core';
import { PATH_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { ALLOW, ANY_SESSION, PUBLIC, type Allowance } from '../../apps/api/src/platform/access/allow.decorator';
import { startApp, type TestApp } from '../support/app';
import { openApiText } from '../../apps/api/src/write-openapi';

describe('routes', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());

  /** Every handler of every controller with the permission it declares. */
  function declared(): string[] {
    const reflector = new Reflector();
    const modules = [...(app.app as unknown as { container: { getModules(): Map<string, { controllers: Map<unknown, { metatype: new () => object }> }> } }).container.getModules().values()];
    return modules.flatMap((module) => [...module.controllers.values()]).flatMap(({ metatype }) => {
      const prototype = metatype.prototype as Record<string, () => void>;
      const base = String(reflector.get(PATH_METADATA, metatype));
      return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
        const path = `/${base}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
        const allowance = Reflect.getMetadata(ALLOW, handler) as Allowance | undefined;
        const permission = Reflect.getMetadata(PUBLIC, handler) ? 'public'
          : Reflect.getMetadata(ANY_SESSION, handler) ? 'any session'
            : allowance ? `${allowance.action} ${allowance.subject}` : 'UNDECLARED';
        return [`${method} ${path} → ${permission}`];
      });
    }).sort();
  }

  it('all declare a permission, and none changed unseen', () => {
    const routes = declared();
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => route.includes('UNDECLARED'))).toEqual([]);
    expect(routes).toMatchSnapshot();
  });

  it('are described by the committed OpenAPI document', async () => {
    const committed = readFileSync(join(__dirname, '../../docs/openapi.json'), 'utf8');
    // Refresh with `npm run openapi` and look at what changed.
    expect(JSON.parse(await openApiText())).toEqual(JSON.parse(committed));
  });

  it('name only shapes that the OpenAPI document holds', async () => {
    const text = await openApiText();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const named = [...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});
