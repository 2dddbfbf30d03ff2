import type { Command } from 'commander';
import { engineOption, numberOption } from './options.ts';
import type { SoundOptions } from './play-options.ts';

const rates = ['44100', '48000', '88200', '96000'];

/** Declares what `gabber play`, `live` and `tidal` have in common: what plays, and how it is heard. */
export function declareSound(command: Command): void {
  command
    .option(
      '--bpm <n>',
      'at this tempo in place of their own',
      numberOption({ min: 10, max: 10_000 }),
    )
    .option('--bars <n>', 'end after so many bars', numberOption({ min: 1, max: 1e6, whole: true }))
    .option('--for <s>', 'end after so many seconds', numberOption({ min: 0.1, max: 1e7 }))
    .option('--record <file>', 'write what is heard into a WAV file')
    .option('--stats', 'figures every second, as JSON Lines on standard output')
    .option('--meters', 'levels of all tracks and loudness ten times a second, in the same way')
    .option('--scope', 'these, with the waveform and the spectrum')
    .option(
      '--latency <ms>',
      'how far ahead notes are sent, in milliseconds',
      numberOption({ min: 20, max: 5000 }),
      200,
    )
    .option(
      '--sound <program>',
      'what plays the embedded engine: pw-cat, pacat, aplay, ffplay, play, or none',
    )
    .option(
      '--midi <port>',
      'send a clock to this MIDI port, with start and stop; several times for several',
      (port: string, ports: readonly string[] = []) => [...ports, port],
    )
    .option(
      '--clock-in <port>',
      'follow the clock of this MIDI port: its tempo, its place, its start and stop',
    )
    .option(
      '--midi-offset <ms>',
      'send MIDI so much later than sound is heard, or earlier below 0',
      numberOption({ min: -1000, max: 5000 }),
      0,
    )
    .option(
      '--record-midi <file>',
      'write what is played on MIDI keys into a .tidal file, a statement for each track',
    )
    .option(
      '--record-grid <n>',
      'steps of a whole note that recorded notes are moved to',
      numberOption({ min: 1, max: 96, whole: true }),
      16,
    )
    .option(
      '--dirt-port <n>',
      'where a running Tidal sends its events, for tracks with `source: {tidal: d1}`',
      numberOption({ min: 0, max: 65_535, whole: true }),
      57_120,
    )
    .option(
      '--ctrl-port [n]',
      'hear /mute, /ctrl, /hush and the like, as Tidal does; on port 6010 when no other is named',
      numberOption({ min: 0, max: 65_535, whole: true }),
    )
    .option(
      '--osc-port [n]',
      'hear faders of OSC controllers; on port 9000 when no other is named',
      numberOption({ min: 0, max: 65_535, whole: true }),
    )
    .option(
      '--osc-to <host:port>',
      'tell an OSC controller where its faders stand; several times for several',
      (to: string, all: readonly string[] = []) => [...all, to],
    )
    .option(
      '--listen <address>',
      'the address of this machine on which these are heard; only from this machine when absent',
    );
  command.addOption(
    command.createOption('--rate <hz>', 'sample rate').choices(rates).default('48000'),
  );
  command.addOption(
    command
      .createOption(
        '--engine <engine>',
        'what plays: embedded; native, an installed scsynth; remote:HOST:PORT; auto, native where it works',
      )
      .argParser(engineOption)
      .default('auto'),
  );
}

/** What the declaration of these options cannot say. */
export function checkSound(command: Command): void {
  const options = command.opts<Partial<SoundOptions> & { json?: true }>();
  const { clockIn, bars, for: seconds, bpm, stats, meters, scope, json } = options;
  if (bars !== undefined && seconds !== undefined) {
    command.error('error: --bars and --for exclude each other');
  }
  const figures = stats ? '--stats' : meters || scope ? '--meters' : undefined;
  if (json && figures !== undefined) {
    command.error(`error: ${figures} and --json cannot both go to standard output`);
  }
  if (clockIn === undefined) return;
  if (bars !== undefined) {
    command.error('error: when so many bars of another clock end is not known: use --for');
  }
  if (bpm !== undefined) command.error('error: --clock-in and --bpm exclude each other');
}
