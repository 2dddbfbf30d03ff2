import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PanelName, panelNames, plotAudio } from '../../../src/analysis/index.ts';
import {
  clock,
  frequencyAxis,
  frequencyTicks,
  timeTicks,
} from '../../../src/analysis/plot/axes.ts';
import { heatColour, mixColours } from '../../../src/analysis/plot/colour-map.ts';
import { loudnessCurves } from '../../../src/analysis/plot/loudness-curves.ts';
import { layOut } from '../../../src/analysis/plot/picture.ts';
import { encodePng } from '../../../src/analysis/plot/png.ts';
import { spectrogram } from '../../../src/analysis/plot/spectrogram.ts';
import { strokeFont } from '../../../src/analysis/plot/stroke-font-data.ts';
import { textStrokes, textWidth } from '../../../src/analysis/plot/stroke-text.ts';
import { waveform } from '../../../src/analysis/plot/waveform.ts';
import { db, join, noise, silence, sine, stereo } from './signals.ts';

const deflate = (bytes: Uint8Array) => deflateSync(bytes, { level: 9 });

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly palette: Uint8Array;
  /** Palette index of a pixel. */
  at(x: number, y: number): number;
}

/** Reads a PNG with a palette, checking the sums of its chunks. */
function decodePng(png: Uint8Array): Decoded {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    expect(view.getUint32(at + 8 + length)).toBe(checksum(png.subarray(at + 4, at + 8 + length)));
    chunks.set(name, png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR')!;
  const size = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [size.getUint32(0), size.getUint32(4)];
  const rows = inflateSync(chunks.get('IDAT')!);
  expect(rows.length).toBe(height * (width + 1));
  const at = (x: number, y: number) => rows[y * (width + 1) + 1 + x]!;
  return { width, height, palette: chunks.get('PLTE')!, at };
}

/** CRC-32 with a table: another way than the encoder's. */
function checksum(bytes: Uint8Array): number {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const end = bytes.reduce((c, byte) => table[(c ^ byte) & 255]! ^ (c >>> 8), 0xffffffff);
  return (end ^ 0xffffffff) >>> 0;
}

describe('encodePng', () => {
  it('writes pixels and palette as they are', () => {
    const pixels = Uint8Array.of(0, 1, 2, 2, 1, 0);
    const palette = [[0, 0, 0] as const, [255, 0, 9] as const, [1, 2, 3] as const];
    const read = decodePng(encodePng({ width: 3, height: 2, pixels, palette }, deflate));
    expect([read.width, read.height]).toEqual([3, 2]);
    expect([...read.palette]).toEqual([0, 0, 0, 255, 0, 9, 1, 2, 3]);
    expect([0, 1, 2].map((x) => read.at(x, 1))).toEqual([2, 1, 0]);
  });
});

describe('colours', () => {
  it('rise evenly in lightness, without a step', () => {
    const luma = Array.from({ length: 100 }, (_, i) => {
      const [red, green, blue] = heatColour(i / 99).map((each) => (each / 255) ** 2.2);
      return Math.cbrt(0.2126 * red! + 0.7152 * green! + 0.0722 * blue!);
    });
    const steps = luma.slice(1).map((each, i) => each - luma[i]!);
    expect(Math.min(...steps)).toBeGreaterThan(-0.004);
    expect(Math.max(...steps)).toBeLessThan(0.03);
    expect(luma[0]).toBeLessThan(0.2);
    expect(luma.at(-1)).toBeGreaterThan(0.9);
  });

  it('keep both ends of a ramp', () => {
    expect(mixColours([0, 0, 0], [10, 20, 30], 3)).toEqual([
      [0, 0, 0],
      [5, 10, 15],
      [10, 20, 30],
    ]);
  });
});

describe('axes', () => {
  it('name the frequencies that are on them', () => {
    expect(frequencyTicks(frequencyAxis(48000)).map(({ label }) => label)).toEqual(
      '50 100 200 500 1k 2k 5k 10k'.split(' '),
    );
    expect(frequencyTicks(frequencyAxis(8000)).at(-1)?.label).toBe('2k');
    for (const { at } of frequencyTicks(frequencyAxis(48000))) {
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(1);
    }
  });

  it('name round times, few enough to read', () => {
    expect(timeTicks(92).map(({ label }) => label)).toEqual(
      '0:00 0:10 0:20 0:30 0:40 0:50 1:00 1:10 1:20 1:30'.split(' '),
    );
    expect(
      timeTicks(1)
        .map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(['0:00.0', '0:00.1']);
    for (const length of [0.001, 0.3, 1, 7, 60, 299, 3600, 1e6]) {
      const ticks = timeTicks(length);
      expect(ticks.length).toBeLessThan(15);
      expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
    }
  });

  it('write minutes and seconds', () => {
    expect([clock(0, 0), clock(59.96, 1), clock(92.5, 1), clock(3599.6, 0)]).toEqual([
      '0:00',
      '1:00.0',
      '1:32.5',
      '60:00',
    ]);
  });
});

describe('text', () => {
  it('has a glyph of its own for every letter of a caption', () => {
    const letters =
      'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:-−+/()%#&!?·';
    for (const letter of letters) expect(strokeFont[letter], letter).toBeDefined();
    const shapes = Object.entries(strokeFont).filter(([key]) => key !== '−' && key !== '–');
    expect(new Set(shapes.map(([, glyph]) => glyph)).size).toBe(shapes.length);
    for (const glyph of Object.values(strokeFont))
      expect(glyph).toMatch(/^$|^(\d\d){2,}( (\d\d){2,})*$/);
  });

  it('stands on its line, and where it is aligned to', () => {
    for (const [align, left] of [
      ['start', 100],
      ['middle', 100 - textWidth('Hx', 12) / 2],
      ['end', 100 - textWidth('Hx', 12)],
    ] as const) {
      const points = textStrokes('Hx', { x: 100, y: 50, height: 12, align }).flat();
      expect(Math.min(...points.map(([x]) => x))).toBeCloseTo(left, 9);
      expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(left + textWidth('Hx', 12), 9);
      expect(Math.max(...points.map(([, y]) => y))).toBe(50);
      expect(Math.min(...points.map(([, y]) => y))).toBe(38);
    }
  });

  it('leaves accents out, and asks about what it does not know', () => {
    const place = { x: 0, y: 0, height: 12 };
    expect(textStrokes('é', place)).toEqual(textStrokes('e', place));
    expect(textStrokes('鼓', place)).toEqual(textStrokes('?', place));
    expect(textStrokes('', place)).toEqual([]);
    expect(textWidth('', 12)).toBe(0);
  });
});

describe('waveform', () => {
  it('has the extremes and the level of each column', () => {
    const columns = waveform(stereo(join(silence(1), sine(1000, 1, 0.5))), 10);
    expect(columns[2]).toEqual({ low: 0, high: 0, rms: 0 });
    expect(columns[7]!.high).toBeCloseTo(0.5, 3);
    expect(columns[7]!.low).toBeCloseTo(-0.5, 3);
    expect(columns[7]!.rms).toBeCloseTo(0.5 / Math.SQRT2, 3);
  });

  it('has as many columns as it was asked for, however short the sound', () => {
    for (const frames of [0, 1, 7, 1000]) {
      const columns = waveform(stereo(new Float32Array(frames).fill(0.5)), 64);
      expect(columns.length).toBe(64);
      expect(columns.every(({ high }) => high === (frames === 0 ? 0 : 0.5))).toBe(true);
    }
  });
});

describe('spectrogram', () => {
  it.each([50, 200, 1000, 6000])('is brightest at a sine of %d Hz', (hz) => {
    const axis = frequencyAxis(48000);
    const { levels } = spectrogram(stereo(sine(hz, 2, 0.5)), axis, 20, 280);
    let brightest = 0;
    for (let row = 0; row < 280; row++) {
      if (levels[row * 20 + 10]! > levels[brightest * 20 + 10]!) brightest = row;
    }
    const found = axis.lowest * (axis.highest / axis.lowest) ** (1 - (brightest + 0.5) / 280);
    expect(Math.abs(12 * Math.log2(found / hz))).toBeLessThan(1);
    expect(Math.max(...levels)).toBe(0);
  });

  it('shows when something sounds', () => {
    const sound = join(silence(1), sine(1000, 1, 0.5));
    const { levels } = spectrogram(stereo(sound), frequencyAxis(48000), 20, 100);
    const strongest = (column: number) =>
      Math.max(...Array.from({ length: 100 }, (_, row) => levels[row * 20 + column]!));
    expect(strongest(5)).toBeLessThan(-90);
    expect(strongest(15)).toBeGreaterThan(-3);
  });
});

describe('plotAudio', () => {
  const song = noise(3, 0.5).map((x, i) => x * Math.exp(-(i % 16000) / 4000));

  const panels = ['waveform', 'spectrogram'] as const;

  it('is 1200 × 480, small, and says title and levels', () => {
    const plot = plotAudio(stereo(song), { title: 'Rotterdam', deflate, panels });
    const png = plot.png();
    const read = decodePng(png);
    expect([read.width, read.height]).toEqual([1200, 480]);
    expect(png.length).toBeLessThan(400_000);
    const other = decodePng(plotAudio(stereo(song), { title: '', deflate, panels }).png());
    let inked = 0;
    let differs = 0;
    for (let y = 0; y < 480; y++) {
      for (let x = 0; x < 1200; x++) {
        if (read.at(x, y) !== other.at(x, y)) differs++;
        if (y < 45 && x > 700 && read.at(x, y) !== 0) inked++;
      }
    }
    expect(differs).toBeGreaterThan(200);
    expect(inked).toBeGreaterThan(200);
  });

  it('as SVG needs neither font nor file, and escapes its title', () => {
    const svg = plotAudio(stereo(song), { title: 'Kick & <Snare>', deflate }).svg();
    expect(svg).toContain('viewBox="0 0 1200 600"');
    expect(svg).toContain('<title>Kick &amp; &lt;Snare&gt;</title>');
    expect(svg).not.toContain('<text');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.length).toBeLessThan(400_000);
    const data = /base64,([A-Za-z0-9+/=]+)"/.exec(svg)![1]!;
    expect(decodePng(Buffer.from(data, 'base64')).width).toBe(1064);
    const open = svg.match(/<(svg|title|path|rect|image)/g)!.length;
    const closed = svg.match(/\/>|<\/(svg|title)>/g)!.length;
    expect(closed).toBe(open);
  });

  it('is as large as it is asked to be, and the title leaves room for the figures', () => {
    const size = { width: 600, height: 260 };
    const draw = (title: string) =>
      decodePng(plotAudio(stereo(song), { title, deflate, size }).png());
    const [plain, titled] = [draw(''), draw('reverse-cymbal')];
    expect([plain.width, plain.height]).toEqual([600, 260]);
    let rightmost = 0;
    let figures = 600;
    for (let y = 0; y < 30; y++) {
      for (let x = 0; x < 600; x++) {
        if (plain.at(x, y) !== titled.at(x, y)) rightmost = Math.max(rightmost, x);
        if (plain.at(x, y) !== plain.at(0, 0)) figures = Math.min(figures, x);
      }
    }
    expect(rightmost).toBeGreaterThan(150);
    expect(figures).toBeGreaterThan(rightmost + 10);
  });

  it('is the same every time', () => {
    const draw = () => plotAudio(stereo(song), { title: 'x', deflate }).png();
    expect(draw()).toEqual(draw());
  });

  it('draws silence, a single sample, nothing, and what is not a number', () => {
    for (const samples of [
      silence(1),
      Float32Array.of(1),
      silence(0),
      Float32Array.of(Number.NaN),
    ]) {
      const plot = plotAudio(stereo(samples), { title: 'silence', deflate });
      expect(decodePng(plot.png()).width).toBe(1200);
      expect(plot.svg()).not.toMatch(/NaN|Infinity/);
    }
    const low = { sampleRate: 1000, channels: [noise(1, 0.5, 1, 1000)] };
    expect(decodePng(plotAudio(low, { title: '', deflate }).png()).height).toBe(600);
  });

  it('draws any of its panels alone, and refuses to draw none', () => {
    const draw = (...only: PanelName[]) =>
      plotAudio(stereo(song), { title: '', deflate, panels: only }).svg();
    const images = (svg: string) => svg.match(/<image/g)?.length ?? 0;
    expect([images(draw('waveform')), images(draw('loudness'))]).toEqual([0, 0]);
    expect(images(draw('spectrogram', 'loudness'))).toBe(2);
    expect(draw('waveform').length).toBeGreaterThan(10_000);
    expect(draw('loudness').length).toBeLessThan(draw('waveform', 'loudness').length);
    for (const name of panelNames) {
      expect(draw(name).replaceAll(/base64,[^"]+/g, '')).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(() => draw()).toThrow('needs a panel');
  });
});

describe('loudness over time', () => {
  // Five seconds at −23 LUFS in both channels, five at −33, one of silence.
  const pcm = stereo(join(sine(1000, 5, db(-23)), sine(1000, 5, db(-33)), silence(1)));

  it('has a value for each column once there are 0.4 and 3 s', () => {
    const { momentary, shortTerm, integrated } = loudnessCurves(pcm, 110);
    expect([momentary[2], shortTerm[28]]).toEqual([null, null]);
    expect(momentary[4]).toBeCloseTo(-23, 1);
    expect(shortTerm[40]).toBeCloseTo(-23, 1);
    expect(momentary[60]).toBeCloseTo(-33, 1);
    // Three of five tenths of the window still sound loud.
    expect(shortTerm[52]).toBeGreaterThan(-24);
    expect(shortTerm[52]).toBeLessThan(-23.1);
    expect(shortTerm[85]).toBeCloseTo(-33, 1);
    expect(momentary.at(-1)).toBeNull();
    // The mean power of both tones.
    expect(integrated).toBeCloseTo(-25.6, 1);
  });

  it('is drawn from the multiple of 6 LUFS above the loudest down, with a line at the integrated', () => {
    const { loudness } = layOut(
      pcm,
      { title: '', lufs: null, truePeakDb: null },
      { panels: ['loudness'], size: { width: 600, height: 400 } },
    );
    const { box, shortTerm, momentary, rules } = loudness!;
    const lufsAt = (y: number) => -18 - (36 * (y - box.y)) / box.height;
    const at = (curve: typeof shortTerm, share: number) =>
      lufsAt(curve[0]!.find(([x]) => x >= box.x + share * box.width)![1]);
    expect(at(shortTerm, 4 / 11)).toBeCloseTo(-23, 1);
    expect(at(momentary, 7 / 11)).toBeCloseTo(-33, 1);
    const line = rules.find(({ tone }) => tone === 'bright')!;
    expect(Math.abs(lufsAt(line.y) + 25.6)).toBeLessThan(0.1);
    // Where it is silent the curve ends.
    expect(momentary[0]!.at(-1)![0]).toBeLessThan(box.x + 0.99 * box.width);
  });
});
