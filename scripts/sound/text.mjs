// How figures and parameters are written on the pages.
import { formatQuantity } from '../../dist/src/base/index.js';

/** A number with a true minus. */
export function number(value, digits) {
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('-', '−');
}

/** Seconds, those under a fifth in milliseconds. */
export function time(seconds) {
  return seconds < 0.2 ? `${Math.round(seconds * 1000)} ms` : `${number(seconds, 2)} s`;
}

/** Hertz, to three digits. */
export function frequency(hz) {
  const shown = Number(hz.toPrecision(3));
  return shown >= 1000 ? `${shown / 1000} kHz` : `${shown} Hz`;
}

/** A value of a parameter as a song file holds it: `-6dB`, `fold`, `on`. */
export function valueText({ unit, options }, value) {
  if (options !== undefined) return options[value] ?? '';
  if (unit === 'switch') return value === 1 ? 'on' : 'off';
  if (unit === 'count') return String(value);
  return unit === 'cents' ? `${value}ct` : formatQuantity({ value, unit });
}

/** The range of a parameter: `0dB to 48dB`, or its options. */
export function rangeText(spec) {
  if (spec.options !== undefined) return spec.options.join(', ');
  if (spec.unit === 'switch') return 'on, off';
  return `${valueText(spec, spec.min)} to ${valueText(spec, spec.max)}`;
}

/** A table of Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** Parameters as a table, with what each is when nothing else is said. */
export function parameterTable(entries) {
  const rows = entries.map(([name, spec]) => [
    `\`${name}\``,
    rangeText(spec),
    valueText(spec, spec.default),
    spec.doc,
  ]);
  return table(['parameter', 'range', 'when absent', ''], rows);
}

/** A picture of the pages. */
export function picture(name, caption) {
  return `![${caption}](pictures/sound/${name}.png)`;
}

/** Puts text between two marks of a page: `<!-- name -->` and `<!-- /name -->`. */
export function putBetween(page, name, text) {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the page has no place for ${name}`);
  return `${before}${begin}\n${text}\n\n${end}${after}`;
}
