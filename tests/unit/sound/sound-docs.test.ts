import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesOf, writtenPages } from '../../../scripts/sound/pages.mjs';
import { rational } from '../../../src/base/index.ts';
import { genres } from '../../../src/music/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { beginState, planSong, stage } from '../../../src/stage/index.ts';
import { instruments, kickGenres, makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { gabberKickPresets } from '../../../synthdefs/instruments/gabber-kick-presets.ts';
import { standards } from '../../audio-quality/shared/standards.ts';

const docs = new URL('../../../docs/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, docs), 'utf8');
const registry = makeDefaultRegistry();
const figures = JSON.parse(read('figures/sound.json'));

/** What a voice costs is measured apart, and may be written here later. */
function withoutCosts(page: string): string {
  return page.replaceAll(/ [\d.]+ % \|$/gm, ' |');
}

const pages = ['sound.md', 'kicks.md'] as const;
const folder = new URL('pictures/sound/', docs);
const pictures = readdirSync(folder).sort();

/** The pictures that a page shows. */
function shown(page: string): string[] {
  return [...read(page).matchAll(/\]\(pictures\/sound\/([^)]+)\)/g)].map(([, file]) => file!);
}

describe('the pages of sounds', () => {
  it.each(pages)('%s is as `npm run sound-pages -- --text` writes it', (page) => {
    const { names } = registry;
    const written = writtenPages({ read, instruments, names, kickGenres, genres, figures });
    expect(withoutCosts(read(page)) === withoutCosts(written[page])).toBe(true);
  });

  it('have a section, figures and a picture for each instrument and each kick', () => {
    for (const { name } of instruments) {
      expect(read('sound.md')).toContain(`\n### ${name}\n`);
      expect(pictures).toContain(`${name}.png`);
    }
    for (const name of Object.keys(gabberKickPresets)) {
      expect(read('kicks.md')).toContain(`\n### ${name}\n`);
      expect(pictures).toContain(`kick-${name}.png`);
    }
    expect(Object.keys(figures.instruments)).toEqual(instruments.map(({ name }) => name));
    expect(Object.keys(figures.kicks)).toEqual(Object.keys(gabberKickPresets));
  });

  it('show all pictures there are, which are small and stay out of the package', () => {
    expect(pages.flatMap(shown).sort()).toEqual(pictures);
    const bytes = pictures.map((file) => statSync(new URL(file, folder)).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(3e6);
    const { files } = JSON.parse(readFileSync(new URL('../package.json', docs), 'utf8'));
    expect(files).toContain('!docs/pictures/sound');
  });

  it('say of every kick that it is one of its genre', () => {
    for (const [name, { genre }] of Object.entries(kickGenres)) {
      for (const [figure, [low, high]] of Object.entries(standards.kicks[genre]!)) {
        const value = figures.kicks[name][figure];
        expect(value, `${name} ${figure}`).toBeGreaterThanOrEqual(low ?? -Infinity);
        expect(value, `${name} ${figure}`).toBeLessThanOrEqual(high ?? Infinity);
      }
    }
  });

  it('link to what is there', () => {
    for (const page of pages) {
      const text = read(page);
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading.toLowerCase().replaceAll(' ', '-'),
      );
      for (const [, link = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        const [file = '', anchor] = link.split('#');
        if (file !== '') expect(statSync(new URL(file, docs)).size, link).toBeGreaterThan(0);
        else expect(anchors, link).toContain(anchor);
      }
    }
  });
});

const examples = pages.flatMap((page) => {
  return examplesOf(read(page)).map(({ song }, index) => [page, index + 1, song] as const);
});

describe('the examples', () => {
  it('are all of a kind that is tried', () => {
    const blocks = pages.flatMap((page) => [...read(page).matchAll(/^```./gm)]);
    expect(examples.length).toBe(blocks.length);
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)('%s: example %d plays without a problem', (_page, _index, text) => {
    const song = readSong(text, { registry });
    expect(song.problems).toEqual([]);
    if (!song.ok) return;
    const plan = planSong(song.value.song, { registry, layout: 'apart' });
    expect(plan.problems).toEqual([]);
    if (!plan.ok) return;
    const bar = { begin: rational(0), end: rational(1) };
    const { problems, messages } = stage(plan.value, beginState(bar.begin), bar);
    expect(problems).toEqual([]);
    for (const { name } of plan.value.tracks) {
      const voices = messages.flatMap(({ node, commands }) =>
        node === name ? commands.filter(({ op }) => op === 'synth.new') : [],
      );
      expect(voices.length, name).toBeGreaterThan(2);
    }
  });
});
