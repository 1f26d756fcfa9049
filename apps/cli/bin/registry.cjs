#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'main.js');
// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
if (existsSync(main)) {
  require(main)
    .main(process.argv.slice(2), process)
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('registry is not built yet: run "npm start" or "npm run build" first.\n');
  process.exitCode = 2;
}
