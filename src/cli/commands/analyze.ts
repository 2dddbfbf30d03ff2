import { basename, extname, resolve } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import type { CommandModule, Reply } from '../command.ts';
import type { Context } from '../context.ts';

interface AnalyzeOptions {
  readonly plot?: string;
}

/** `gabber analyze <audio>` */
export const analyzeCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<audio>', 'a WAV, AIFF, FLAC, Ogg Vorbis or MP3 file; - for standard input')
      .option('--plot <file>', 'draw waveform and spectrogram, as .svg or .png');
  },
  examples: [
    { line: 'gabber analyze song.wav', does: 'loudness, peaks, spectrum, tempo, kick' },
    { line: 'gabber analyze song.wav --plot song.png', does: 'and a picture' },
    { line: 'gabber render song.yaml --solo kick -o - | gabber analyze -', does: 'the kick alone' },
    { line: 'gabber analyze song.wav --json', does: 'the figures for programs' },
  ],
  run: async (context, command) => {
    const [file = ''] = command.args;
    const { plot } = command.opts<AnalyzeOptions>();
    if (plot !== undefined && !['.svg', '.png'].includes(extname(plot).toLowerCase())) {
      command.error('error: --plot draws .svg or .png files: give a name that ends so');
    }
    return analyzeFile(file, plot, context);
  },
};

async function analyzeFile(
  file: string,
  plot: string | undefined,
  context: Context,
): Promise<Result<Reply>> {
  const { readAudio } = await import('../read-audio.ts');
  const { analyze, finitePcm, plotAudio } = await import('../../analysis/index.ts');
  const { analysisText } = await import('../analysis-text.ts');
  const read = await readAudio(file, context);
  if (!read.ok) return read;
  const { pcm, replaced } = finitePcm(read.value);
  const analysis = analyze(pcm);
  const name = file === '-' ? 'standard input' : file;
  if (plot !== undefined) {
    const { deflateSync } = await import('node:zlib');
    const { writeAtomic } = await import('../../store/index.ts');
    const deflate = (bytes: Uint8Array) => deflateSync(bytes, { level: 9 });
    const drawn = plotAudio(pcm, { title: titleOf(name), deflate, levels: analysis });
    const isSvg = extname(plot).toLowerCase() === '.svg';
    const written = await writeAtomic(
      resolve(context.cwd, plot),
      isSvg ? drawn.svg() : drawn.png(),
    );
    if (!written.ok) return failure(written.problems);
  }
  const warnings = replaced === 0 ? [] : [notFinite(replaced, name)];
  return success({ text: analysisText(name, analysis), json: analysis }, warnings);
}

/** The name of a file without folder and ending. */
function titleOf(file: string): string {
  return basename(file, extname(file));
}

function notFinite(count: number, file: string): Problem {
  const message = `${count} ${count === 1 ? 'sample is not a number' : 'samples are not numbers'}.`;
  const hint = 'They were measured as silence.';
  return problem('audio.not-finite', message, { severity: 'warning', file, hint });
}
