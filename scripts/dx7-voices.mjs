// Writes patterns/dx7/hardcore.syx from the built package: the voices of fm6's presets, for songs to list
// under `dx7`, and for a DX7. Run after a build whenever one of them changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dx7Message } from '../dist/src/sound/index.js';
import { patches } from '../dist/synthdefs/instruments/fm6-voices.js';

const folder = new URL('../patterns/dx7/', import.meta.url);
mkdirSync(folder, { recursive: true });
const bytes = Uint8Array.from(patches.flatMap(({ voice }) => dx7Message(voice)));
writeFileSync(new URL('hardcore.syx', folder), bytes);
console.log(`patterns/dx7/hardcore.syx: ${patches.length} voices`);
