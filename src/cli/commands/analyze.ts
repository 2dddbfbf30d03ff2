import { basename, extname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { PanelName } from '../../analysis/index.ts';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import type { CommandModule, Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { namesOption } from '../options.ts';

interface AnalyzeOptions {
  readonly plot?: string;
  readonly panels?: readonly string[];
}

/** A picture that is to be drawn. */
interface PlotRequest {
  readonly file: string;
  /** All when absent. */
  readonly panels?: readonly PanelName[];
}

/** `gabber analyze <audio>` */
export const analyzeCommand: CommandModule = {
  declare: (command) => {
    command
      .argument('<audio>', 'a WAV, AIFF, FLAC, Ogg Vorbis or MP3 file; - for standard input')
      .option('--plot <file>', 'draw waveform, spectrogram and loudness, as .svg or .png')
      .option('--panels <names>', 'draw only these of them: waveform,loudness', namesOption);
  },
  examples: [
    { line: 'gabber analyze song.wav', does: 'loudness, peaks, spectrum, tempo, kick' },
    { line: 'gabber analyze song.wav --plot song.png', does: 'and a picture' },
    {
      line: 'gabber analyze song.wav --plot song.svg --panels loudness',
      does: 'loudness over time alone',
    },
    { line: 'gabber render song.yaml --solo kick -o - | gabber analyze -', does: 'the kick alone' },
    { line: 'gabber analyze song.wav --json', does: 'the figures for programs' },
  ],
  run: async (context, command) => {
    const [file = ''] = command.args;
    const plot = await plotRequest(command);
    return analyzeFile(file, plot, context);
  },
};

/** The picture that the options ask for; wrong usage ends the command. */
async function plotRequest(command: Command): Promise<PlotRequest | undefined> {
  const { plot, panels } = command.opts<AnalyzeOptions>();
  if (plot === undefined) {
    if (panels !== undefined) command.error('error: --panels is for --plot: say where to draw');
    return undefined;
  }
  if (!['.svg', '.png'].includes(extname(plot).toLowerCase())) {
    command.error('error: --plot draws .svg or .png files: give a name that ends so');
  }
  if (panels === undefined) return { file: plot };
  const { panelNames } = await import('../../analysis/index.ts');
  const unknown = panels.find((name) => !panelNames.some((each) => each === name));
  if (unknown !== undefined) {
    command.error(`error: --panels are ${panelNames.join(', ')}; here is ${unknown.slice(0, 40)}`);
  }
  return { file: plot, panels: panelNames.filter((name) => panels.includes(name)) };
}

async function analyzeFile(
  file: string,
  plot: PlotRequest | undefined,
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
    const { panels } = plot;
    const shown = panels === undefined ? {} : { panels };
    const drawn = plotAudio(pcm, { title: titleOf(name), deflate, levels: analysis, ...shown });
    const isSvg = extname(plot.file).toLowerCase() === '.svg';
    const written = await writeAtomic(
      resolve(context.cwd, plot.file),
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
