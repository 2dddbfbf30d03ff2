import { z } from 'zod';
import { songSchema } from '../song-schema.ts';

const { tracks, groups, returns, arrangement } = songSchema.shape;
const track = tracks.valueType;
const { effects, modulate, duck, pattern, level, output } = track.shape;

/** The parts of a song file's schema by themselves, for edits that change them one by one. */
export const songParts = {
  track,
  group: groups.unwrap().valueType,
  returned: returns.unwrap().valueType,
  section: arrangement.unwrap().element,
  chain: effects.unwrap(),
  modulator: modulate.unwrap().element,
  duck: duck.unwrap().options[0],
  patternText: pattern.unwrap(),
  quantity: level.unwrap(),
  output: output.unwrap(),
  effectSettings: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).nullable(),
};
