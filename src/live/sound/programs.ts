/** A program that plays raw sound from its standard input. */
export interface PlayerProgram {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Milliseconds of sound that a program should keep ready. On a busy machine programs ran dry twice as often with 50 as
 * with 80, and thrice as often as with 120; what is on its way to them takes longer still.
 */
const READY = 120;

/**
 * The programs that are tried, best first: 32-bit floats, two channels, in the byte order of the machines
 * that Node runs on.
 *
 * @param rate frames a second
 * @param only the name of the one that is wanted
 */
export function playerPrograms(rate: number, only?: string): readonly PlayerProgram[] {
  const hz = String(rate);
  const ffmpeg = ['-nodisp', '-loglevel', 'error', '-fflags', 'nobuffer', '-f', 'f32le', '-ar', hz];
  const all: readonly PlayerProgram[] = [
    {
      command: 'pw-cat',
      args: [
        '--playback',
        '--raw',
        '--format=f32',
        `--rate=${hz}`,
        '--channels=2',
        `--latency=${READY}ms`,
        '-',
      ],
    },
    {
      command: 'pacat',
      args: [
        '--playback',
        '--raw',
        '--verbose',
        '--format=float32le',
        `--rate=${hz}`,
        '--channels=2',
        `--latency-msec=${READY}`,
        '--client-name=gabber',
        '--stream-name=gabber',
      ],
    },
    {
      command: 'aplay',
      args: [
        '-t',
        'raw',
        '-f',
        'FLOAT_LE',
        '-r',
        hz,
        '-c',
        '2',
        `--buffer-time=${READY * 2000}`,
        '-',
      ],
    },
    { command: 'ffplay', args: [...ffmpeg, '-ch_layout', 'stereo', '-i', 'pipe:0'] },
    { command: 'ffplay', args: [...ffmpeg, '-ac', '2', '-i', 'pipe:0'] },
    {
      command: 'play',
      args: [
        '-q',
        '--buffer',
        '4096',
        '-t',
        'raw',
        '-e',
        'float',
        '-b',
        '32',
        '-L',
        '-r',
        hz,
        '-c',
        '2',
        '-',
      ],
    },
  ];
  return only === undefined ? all : all.filter(({ command }) => command === only);
}

/** The names of the programs that are tried. */
export const playerNames: readonly string[] = ['pw-cat', 'pacat', 'aplay', 'ffplay', 'play'];
