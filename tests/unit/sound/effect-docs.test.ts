import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writtenPage } from '../../../scripts/effects/pages.mjs';
import { pedalboard } from '../../../scripts/effects/pedalboard.mjs';
import { shown } from '../../../scripts/effects/shown.mjs';
import { effects } from '../../../synthdefs/index.ts';

const docs = new URL('../../../docs/', import.meta.url);
const folder = new URL('pictures/effects/', docs);
const page = readFileSync(new URL('effects.md', docs), 'utf8');
const figures = JSON.parse(readFileSync(new URL('figures/effects.json', docs), 'utf8'));
const names = effects.map(({ name }) => name);

describe('the page of effects', () => {
  it('is as `npm run effect-pages -- --text` writes it', () => {
    expect(page === writtenPage({ page, effects, figures })).toBe(true);
  });

  it('has a section, figures and a picture for each effect, and for nothing else', () => {
    expect([...shown.keys()].sort()).toEqual([...names].sort());
    expect(Object.keys(figures)).toEqual(names);
    const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name!);
    expect(sections.sort()).toEqual([...names].sort());
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.png`).sort());
  });

  it('has a figure in most of the cells of each effect', () => {
    for (const [name, rows] of Object.entries<(number | null)[][]>(figures)) {
      const { figure } = shown.get(name)!;
      expect(rows.length, name).toBe(figure.settings.length);
      for (const row of rows) expect(row.some((cell) => cell !== null)).toBe(true);
    }
  });

  it('has small pictures, which stay out of the package', () => {
    const bytes = readdirSync(folder).map((file) => statSync(new URL(file, folder)).size);
    expect(Math.max(...bytes)).toBeLessThan(6e4);
    const { files } = JSON.parse(readFileSync(new URL('../package.json', docs), 'utf8'));
    expect(files).toContain('!docs/pictures/effects');
  });

  it('names effects and parameters beside pedalboard’s that there are', () => {
    for (const [theirs, [here, how]] of Object.entries(pedalboard)) {
      const own = [...here.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
      const found = effects.filter(({ name }) => own.includes(name));
      const parameters = found.flatMap((each) => Object.keys(each.parameters));
      if (found.length === 0) continue;
      for (const [, parameter] of how.matchAll(/`([a-z]+)(?:: [^`]*)?`/g)) {
        if (parameter !== 'preset') expect(parameters, theirs).toContain(parameter);
      }
    }
  });
});
