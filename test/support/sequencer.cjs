// Which file is tested first, on a machine that has not run them yet: what waits for a browser takes longest, whatever the size of its file.

const { default: Sequencer } = require('@jest/test-sequencer');

const GROUPS = ['/test/journeys/', '/test/api/', '/test/'];
const groupOf = ({ path }) => {
  const at = GROUPS.findIndex((part) => path.includes(part));
  return at < 0 ? GROUPS.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    const ordered = super.sort(tests);
    return ordered.some(({ duration }) => duration !== undefined) ? ordered : [...ordered].sort((a, b) => groupOf(a) - groupOf(b));
  }
};
