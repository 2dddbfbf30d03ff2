import { problem } from '../base/index.ts';
import {
  type Instrument,
  type Sample,
  type SampleFolder,
  sampleFile,
  samplerName,
  soundOf,
} from '../sound/index.ts';
import { type Onset, patternPath } from './onsets.ts';
import type { Output } from './output.ts';
import { sampleTiming, units } from './sample-timing.ts';
import { type Draft, ONE_SERVER } from './state.ts';
import type { Plan, StageNode } from './types.ts';
import { anyPitch, numberOf, type VoiceValues, voiceValues } from './voice-values.ts';

/** What plays one onset. */
export interface Voice {
  readonly instrument: Instrument;
  readonly values: VoiceValues;
  /** The sample that it plays, if it plays one. */
  readonly sample?: Sample;
}

/** What a note is written to, and where it plays. */
interface Where {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly output: Output;
  readonly node: StageNode;
}

/**
 * The folder of samples that a name means. A folder that the song itself names goes before all
 * else; any other goes before the names that instruments answer to, and behind their own.
 */
export function folderOf(plan: Plan, name: string): SampleFolder | undefined {
  const folder = plan.samples.folders.get(name);
  if (folder === undefined || folder.ofSong) return folder;
  return plan.sound(name)?.instrument.name === name ? undefined : folder;
}

/**
 * The voice for a sample, with its buffer. Undefined where it plays nothing: the file was not read
 * yet (then it is asked for), holds no sound, or the note is too short.
 */
export function sampleVoice(
  { plan, draft, output, node }: Where,
  onset: Onset,
  folder: SampleFolder,
): Voice | undefined {
  const { controls, delta } = onset;
  const file = sampleFile(folder, numberOf(controls, 'n') ?? 0) ?? '';
  const sample = plan.samples.known.get(file);
  if (sample === undefined) output.unread.add(file);
  if (!sample) return undefined;
  checkUnit(plan, output, onset);
  const plain = plan.sampler(samplerName(sample, false));
  if (plain === undefined) return undefined;
  const context = { delta, kickNote: 0, settings: {}, pitches: anyPitch };
  const common = voiceValues(soundOf(plain, 0), controls, context);
  const pitch = common.freq / hertzOf(plain);
  const cps = plan.tempo.cpsAt(onset.cycle);
  const timing = sampleTiming(sample, controls, { delta, cps, pitch });
  if (timing === undefined) return undefined;
  const { loops, sustain, ...rest } = timing;
  const instrument = plan.sampler(samplerName(sample, loops)) ?? plain;
  const buffer = bufferOf({ plan, draft, output, node }, file, sample);
  const parameters = { buffer, ...rest };
  return { instrument, sample, values: { ...common, sustain, parameters } };
}

/** The pitch at which a sampler plays a sample as it is. */
function hertzOf({ pitch }: Instrument): number {
  return pitch.kind === 'drum' ? pitch.hertz : 1;
}

/** Buffers are numbered in the order in which a server first plays them. */
function bufferOf({ plan, draft, output, node }: Where, file: string, sample: Sample): number {
  const server = plan.layout === 'apart' ? node.name : ONE_SERVER;
  const held = draft.buffers.get(server) ?? [];
  const known = held.indexOf(sample.id);
  if (known >= 0) return known;
  draft.buffers.set(server, [...held, sample.id]);
  output.buffers.push({ node: node.name, id: held.length, file, sample });
  return held.length;
}

function checkUnit(plan: Plan, output: Output, { controls, track, section }: Onset): void {
  const unit = controls['unit'];
  const isKnown = unit === undefined || units.some((each) => each === unit);
  if (isKnown || !output.isNew(`${track.name} unit ${String(unit)}`)) return;
  const message = `Track ${track.name} asks for the unit \`${String(unit)}\`, which there is not.`;
  const hint = 'Units of speed are `r` (the sample’s rate), `c` (cycles) and `s` (seconds).';
  const warning = problem('stage.unknown-unit', message, { severity: 'warning', hint });
  output.problems.push(plan.locate(warning, patternPath(plan, section, track), String(unit)));
}
