// Writes the table in docs/event-effects.md from the declarations of the built package. Run after a build
// whenever an effect of events changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const file = new URL('../docs/event-effects.md', import.meta.url);
const [begin, end] = ['<!-- effects -->\n', '<!-- /effects -->'];

/** A parameter in one cell: its range, its default, what it is. */
function parameterText([name, spec]) {
  const { min, max, unit, options, doc } = spec;
  const units = { Hz: ' Hz', s: ' s', bits: ' bits' }[unit] ?? '';
  const range = options?.join(', ') ?? `${min} to ${max}${units}`;
  const initial = options?.[spec.default] ?? spec.default;
  return `\`${name}\` (${range}; ${initial}): ${doc}`;
}

/** The rows of the table, one for each effect, in the order in which a sound passes them. */
export function effectRows(effects) {
  return effects.map((effect) => {
    const starts = effect.starts.map((name) => `\`${name}\``).join(' ');
    const parameters = Object.entries(effect.parameters).map(parameterText).join('<br>');
    return `| ${effect.name} | ${starts} | ${effect.doc} | ${parameters} |`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { eventEffects } = await import('../dist/synthdefs/index.js');
  const text = readFileSync(file, 'utf8');
  const [before = ''] = text.split(begin);
  const [, after = ''] = text.split(end);
  const head = '| effect | started by | | parameters (range; default) |\n|---|---|---|---|';
  const table = [head, ...effectRows(eventEffects), ''].join('\n');
  writeFileSync(file, `${before}${begin}${table}${end}${after}`);
  console.log(`docs/event-effects.md: ${eventEffects.length} effects`);
}
