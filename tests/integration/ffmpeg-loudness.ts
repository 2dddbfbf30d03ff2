import { spawnSync } from 'node:child_process';

/** What ffmpeg's ebur128 reads of a file, to a tenth. */
export interface LoudnessRead {
  readonly lufs: number;
  readonly lra: number;
  readonly truePeakDb: number;
}

/** Measures a file of sound with ffmpeg. @throws Error with what it printed when it reads none */
export function ffmpegLoudness(file: string): LoudnessRead {
  const args = ['-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const figure = (name: string): number => {
    const found = new RegExp(`${name}:\\s+(-?[\\d.]+|-inf)`).exec(summary);
    if (found === null) throw new Error(stderr);
    return Number(found[1]);
  };
  return { lufs: figure('I'), lra: figure('LRA'), truePeakDb: figure('Peak') };
}
