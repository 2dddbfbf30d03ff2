// Writes schema/song.schema.json from the built package: the schema of song files, with the names and
// parameters of all instruments and effects. Run after a build whenever one of them changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { songJsonSchema } from '../dist/src/song/index.js';
import { makeDefaultRegistry } from '../dist/synthdefs/index.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
const text = `${JSON.stringify(songJsonSchema(makeDefaultRegistry()), null, 2)}\n`;
writeFileSync(new URL('song.schema.json', folder), text);
console.log(`schema/song.schema.json: ${text.length} characters`);
