import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, kickFigures } from '../../../src/analysis/index.ts';
import { encodeWav } from '../../../src/audio/index.ts';
import {
  type Figures,
  faults,
  kickFaults,
  loadWav,
  mixFaults,
  mixFigures,
  mixRejections,
} from '../../audio-quality/shared/measure.ts';
import { standards } from '../../audio-quality/shared/standards.ts';
import { kick, silence, sine, stereo, strike } from './signals.ts';

describe('quality standards', () => {
  it('are ranges with a lower end below the upper one', () => {
    const { mix, kicks } = standards;
    const tables = [...Object.values(kicks), mix.target, mix.reject];
    for (const table of tables) {
      for (const [name, [low, high]] of Object.entries(table)) {
        if (low !== null && high !== null) expect(low, name).toBeLessThan(high);
        expect(low ?? high, name).not.toBeNull();
      }
    }
  });

  it('name figures that are measured', () => {
    const shape = { f0: 50, drop: 29, tau: 0.02, t20: 0.3, length: 0.3, drive: 6, click: 0.4 };
    const times = Array.from({ length: 8 }, (_, i) => (i * 60) / 175);
    const loop = stereo(strike(kick(shape), times, (8 * 60) / 175));
    const figures: Figures = kickFigures(loop, 175);
    for (const ranges of Object.values(standards.kicks)) {
      for (const name of Object.keys(ranges)) expect(figures[name], name).toBeTypeOf('number');
    }
    expect(figures['t20Beats']).toBeCloseTo(0.3 / (60 / 175), 1);
    const mix = mixFigures(analyze(loop));
    const { target, reject } = standards.mix;
    for (const name of [...Object.keys(target), ...Object.keys(reject)]) {
      expect(mix[name], name).toBeTypeOf('number');
    }
  });

  it('find no fault within, and say what lies outside', () => {
    const ranges = { a: [1, 2], b: [null, 5], c: [0, null], d: [0, 1] } as const;
    expect(faults({ a: 1, b: -9, c: 99, d: 0.5 }, ranges)).toEqual([]);
    expect(faults({ a: 2.5, b: 6, c: -1 }, ranges)).toEqual([
      'a is 2.5, over 2',
      'b is 6, over 5',
      'c is -1, under 0',
      'd could not be measured',
    ]);
    expect(faults({ a: 2.05, b: 5, c: 0, d: 1.05 }, ranges, 0.1)).toEqual([]);
    expect(faults({ a: 2.15, b: 5, c: 0, d: 1.05 }, ranges, 0.1)).toEqual(['a is 2.15, over 2']);
  });

  it('hold a kick against those of its genre', () => {
    const shape = { f0: 50, drop: 26, tau: 0.02, t20: 0.12, length: 0.3, drive: 1.2 };
    const times = Array.from({ length: 8 }, (_, i) => (i * 60) / 150);
    const loop = stereo(strike(kick(shape), times, (8 * 60) / 150));
    const named = (genre: string) => kickFaults(loop, genre, 150).map((each) => each.split(' ')[0]);
    expect(named('terror')).toEqual(expect.arrayContaining(['f0Hz', 'dropSt', 'thdPercent']));
    expect(named('hardtechno')).not.toContain('f0Hz');
    expect(named('hardtechno')).not.toContain('dropSt');
    expect(() => kickFaults(loop, 'waltz', 150)).toThrow('waltz');
  });

  it('hold a mix against the master of its genre, and its tempo', () => {
    const times = Array.from({ length: 12 }, (_, i) => (i * 60) / 175);
    const shape = { f0: 50, drop: 29, tau: 0.02, t20: 0.3, length: 0.3, drive: 6, click: 0.4 };
    const analysis = analyze(stereo(strike(kick(shape), times, (12 * 60) / 175)));
    const quiet = { ...analysis, lufs: -30 };
    expect(mixFaults(quiet, 'gabber', 175).join()).toMatch(/lufs is -30, under -11/);
    expect(mixFaults(analysis, 'gabber', 175).join()).not.toContain('tempo');
    expect(mixFaults(analysis, 'gabber', 180).join()).toMatch(
      /tempoBpm is 175(\.\d)?, under 179\.7/,
    );
    expect(() => mixFaults(analysis, 'waltz')).toThrow('waltz');
  });

  it('are held against files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gabber-standards-'));
    try {
      const file = join(folder, 'x.wav');
      writeFileSync(file, encodeWav(stereo(sine(100, 0.1, 0.5)), { bits: '32f' }));
      expect(loadWav(file).channels[1]).toEqual(sine(100, 0.1, 0.5));
      writeFileSync(file, 'no sound');
      expect(() => loadWav(file)).toThrow('not a WAV');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reject silence and a quiet sine as mixes', () => {
    expect(mixRejections(analyze(stereo(silence(4))))).toContain('lufs could not be measured');
    expect(mixRejections(analyze(stereo(sine(100, 4, 0.05)))).join()).toMatch(/lufs is -\d+/);
  });
});
