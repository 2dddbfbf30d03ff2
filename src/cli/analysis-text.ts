import type { Analysis } from '../analysis/index.ts';
import { columns } from './overview.ts';

/** The figures of a sound as a table for people: name, figures, units. */
export function analysisText(file: string, analysis: Analysis): string {
  const { spectrum, kick } = analysis;
  const { sub, body, mid, top } = spectrum.bands;
  const rows: [string, string][] = [
    ['loudness', `${level(analysis.lufs, 'LUFS')}, range ${analysis.lra.toFixed(1)} LU`],
    ['peak', `true ${level(analysis.truePeakDb, 'dBTP')}, samples ${level(analysis.peakDb, 'dB')}`],
    ['rms', `${level(analysis.rmsDb, 'dB')}, crest ${level(analysis.crestDb, 'dB')}`],
    ['faults', `DC ${figure(analysis.dc, 4)}, clipped ${times(analysis.clipRuns)}`],
    [
      'stereo',
      `correlation ${figure(analysis.correlation, 2)}, bass ${sides(analysis.lowStereoDb)}`,
    ],
    ['power', `sub ${share(sub)}, body ${share(body)}, mid ${share(mid)}, top ${share(top)}`],
    [
      'spectrum',
      `centroid ${hertz(spectrum.centroidHz)}, 85 % below ${hertz(spectrum.rolloffHz)}, ` +
        `flatness ${figure(spectrum.flatness, 4)}`,
    ],
    ['rhythm', `${onsets(analysis.onsets.length)}, tempo ${bpm(analysis.tempoBpm)}`],
    ['key', analysis.key ?? 'none'],
  ];
  if (kick !== undefined) {
    const { f0Hz, dropSt, thdPercent, t20Ms, clickDb } = kick;
    rows.push(
      ['kick', `${f0Hz.toFixed(1)} Hz after a drop of ${dropSt.toFixed(1)} semitones`],
      [
        '',
        `THD ${thdPercent.toFixed(0)} %, −20 dB after ${t20Ms.toFixed(0)} ms, ` +
          `click ${level(clickDb, 'dB')}`,
      ],
    );
  }
  const about = [
    length(analysis.seconds),
    channels(analysis.channels),
    `${analysis.sampleRate} Hz`,
  ];
  return `${file}: ${about.join(', ')}\n\n${columns(rows).join('\n')}\n`;
}

function figure(value: number | null, digits: number): string {
  if (value === null) return 'none';
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

function level(value: number | null, unit: string): string {
  return value === null ? 'silence' : `${figure(value, 1)} ${unit}`;
}

function sides(value: number | null): string {
  return value === null ? 'without sides' : `sides ${level(value, 'dB')}`;
}

function hertz(value: number | null): string {
  return value === null ? 'none' : `${value.toFixed(0)} Hz`;
}

function share(value: number | null): string {
  return value === null ? 'none' : `${value.toFixed(1)} %`;
}

function bpm(value: number | null): string {
  return value === null ? 'none' : `${value.toFixed(1)} bpm`;
}

function onsets(count: number): string {
  return count === 1 ? '1 onset' : `${count} onsets`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function channels(count: number): string {
  return count === 1 ? 'mono' : count === 2 ? 'stereo' : `${count} channels`;
}

function length(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
}
