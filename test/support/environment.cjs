// Node as the tests find it. A worker with nothing left to do ends at once: to hand back a heap of hundreds of
// megabytes piece by piece takes longer than the runner waits, and looks like a leak. A real leak still shows: then
// something is left to do.

const { channel } = require('node:diagnostics_channel');
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const prepared = Symbol.for('registry.tests.worker');
// The runner takes the way out of a process away from whatever runs in it.
const exit = process.reallyExit.bind(process);
const loader = Symbol.for('registry.tests.native');

const compileFunction = vm.compileFunction;
const here = {};
vm.compileFunction = (source, parameters, { parsingContext, ...options } = {}) =>
  compileFunction(source, parameters, parsingContext === here ? options : { ...options, parsingContext });

module.exports = class extends TestEnvironment {
  /**
   * Here the server says that it is made (`described/watch.ts`). A channel that nobody holds between two files is thrown
   * away, and in Node 20 now and then the one that was made anew under its name is forgotten with it
   * (nodejs/node#59910): it is held as long as the worker lives.
   */
  static serverIsMade = channel('fastify.initialization');

  constructor(...given) {
    super(...given);
    this.global = globalThis;
    process[loader] = require;
    const isWorker = process.send !== undefined;
    if (!isWorker || process[prepared]) return;
    process[prepared] = true;
    process.once('beforeExit', () => exit(process.exitCode));
  }

  async teardown() {
    await super.teardown();
    delete process[loader];
  }

  getVmContext() {
    return here;
  }

  /** A test that fails says what its pages showed: a race may not come a second time. */
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure') return;
    for (const page of this.global.openPages ?? []) {
      if (page.isClosed()) continue;
      const text = await Promise.race([
        page.locator('body').innerText(),
        new Promise((go) => {
          setTimeout(go, 2000);
        }),
      ]).catch(String);
      process.stderr.write(
        `${event.test.name}: ${page.url()} showed\n${String(text).replace(/\n+/g, '\n').slice(0, 3000)}\n\n`,
      );
    }
  }
};
