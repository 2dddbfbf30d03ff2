#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = new URL('../dist/program/start.js', import.meta.url);
if (existsSync(fileURLToPath(entry))) {
  const { start } = await import(entry.href);
  await start(process.argv.slice(2));
} else {
  process.stderr.write('gabber is not built yet: run `npm run build` in its folder.\n');
  process.exitCode = 1;
}
