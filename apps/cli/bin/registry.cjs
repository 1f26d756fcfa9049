#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'main.js');
if (existsSync(main)) {
  process.exitCode = require(main).main(process.argv.slice(2), process);
} else {
  process.stderr.write('registry is not built yet: run "npm start" or "npm run build" first.\n');
  process.exitCode = 2;
}
