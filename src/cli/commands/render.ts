import { resolve } from 'node:path';
import type { Command } from 'commander';
import { audioFormats } from '../../audio/index.ts';
import { success } from '../../base/index.ts';
import { formatOf, formatOfName } from '../audio-format.ts';
import type { CommandModule, Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { type KnownRender, knownRender } from '../known-renders.ts';
import { engineOption, namesOption, numberOption } from '../options.ts';
import { outputName, type RenderOptions } from '../render-options.ts';
import { renderReply } from '../render-reply.ts';

const rates = ['44100', '48000', '88200', '96000'];
const bitsNames = ['16', '24', '32f'];

/** `gabber render <song>` */
export const renderCommand: CommandModule = {
  declare: (command) => {
    const bars = numberOption({ min: 1, max: 100_000, whole: true });
    command
      .argument('<song>', 'a song (.yaml, .json) or Tidal code (.tidal), or - for standard input')
      .option(
        '-o, --output <file>',
        'the file, in the format its name ends in; NAME.wav when absent; - is standard output',
      )
      .option('--bars <n>', 'so many bars; beyond the form it repeats', bars)
      .option('--seconds <s>', 'so many seconds', numberOption({ min: 0.001, max: 7200 }))
      .option('--from-bar <k>', 'begin at this bar, counted from 1', bars)
      .option(
        '--tail <s>',
        'seconds after the last bar; until it is silent when a whole song is rendered, else none',
        numberOption({ min: 0, max: 60 }),
      )
      .option('--solo <tracks>', 'only these tracks, groups or returns', namesOption)
      .option('--mute <tracks>', 'all but these', namesOption)
      .option('--stems <folder>', 'also one 32-bit file for each track, group and return')
      .option(
        '--seed <n>',
        'another seed for noise and humanising',
        numberOption({ min: 0, max: 2 ** 32 - 1, whole: true }),
      )
      .option(
        '--jobs <n>',
        'threads; all cores when absent',
        numberOption({ min: 1, max: 64, whole: true }),
      )
      .option('--no-cache', 'render everything anew');
    command.addOption(
      command.createOption('--rate <hz>', 'sample rate').choices(rates).default('48000'),
    );
    command.addOption(
      command
        .createOption('--bits <bits>', 'how WAV and FLAC keep samples; 24 when absent')
        .choices(bitsNames),
    );
    command.addOption(
      command.createOption('--format <format>', 'file format').choices(audioFormats),
    );
    command.addOption(
      command
        .createOption(
          '--engine <engine>',
          'what renders: embedded; native, an installed scsynth; auto, native where it is there',
        )
        .argParser(engineOption)
        .default('embedded'),
    );
  },
  examples: [
    { line: 'gabber render song.yaml', does: 'the whole arrangement, as song.wav' },
    { line: 'gabber render song.yaml --bars 8 -o intro.wav', does: 'its first eight bars' },
    { line: 'gabber render song.yaml -o song.mp3', does: 'as MP3, with title, tempo and key' },
    { line: 'gabber render song.yaml --solo kick,hats', does: 'two tracks alone' },
    { line: 'gabber render song.yaml --stems stems', does: 'also every track by itself' },
    { line: 'gabber render set.tidal --bars 32', does: 'Tidal code' },
    { line: 'gabber render song.yaml -o - | aplay', does: 'to another program' },
    { line: 'gabber render - -o a.wav < set.tidal', does: 'from another program' },
  ],
  run: async (context, command) => {
    const [song = ''] = command.args;
    const options = command.opts<RenderOptions>();
    checkUsage(command, song, options, context.cwd);
    const known = await knownRender(song, options, context);
    const reply = await recall(known, outputName(song, options), context);
    if (reply !== undefined) return success(reply);
    const { renderSong } = await import('../render-song.ts');
    return renderSong(song, options, context, known);
  },
};

/** The answer where the very same was rendered before, without reading the song. */
async function recall(
  known: KnownRender | undefined,
  name: string,
  { cwd }: Context,
): Promise<Reply | undefined> {
  const started = performance.now();
  const report = await known?.recall(resolve(cwd, name));
  if (report === undefined) return undefined;
  return renderReply(name, report, (report.seconds * 1000) / (performance.now() - started));
}

/** What the declaration of the options cannot say. */
function checkUsage(command: Command, song: string, options: RenderOptions, cwd: string): void {
  if (options.bars !== undefined && options.seconds !== undefined) {
    command.error('error: --bars and --seconds exclude each other');
  }
  const format = formatOf(options);
  const ending = formatOfName(options.output ?? '');
  if (ending !== undefined && ending !== format) {
    command.error(
      `error: --format ${format} and a name that ends in .${ending} exclude each other`,
    );
  }
  if (options.bits !== undefined && (format === 'ogg' || format === 'mp3')) {
    command.error(`error: --bits is for WAV and FLAC: ${format.toUpperCase()} files have none`);
  }
  const { output = '-' } = options;
  if (output !== '-' && resolve(cwd, output) === resolve(cwd, song)) {
    command.error('error: the output is the song itself: give another name with -o');
  }
  if (options.output === '-' && command.opts()['json'] === true) {
    command.error('error: sound and JSON cannot both go to standard output');
  }
}
