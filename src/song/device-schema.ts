import { z } from 'zod';

const number = z.union([z.number(), z.string().max(100)]);

/** Controllers that may have a fine one beside them, 32 above. */
const LAST_COARSE = 31;

const control = z.union([
  z.int().min(0).max(127).describe('A controller.'),
  z.strictObject({
    cc: z.int().min(0).max(127).optional().describe('A controller: 74.'),
    nrpn: z.int().min(0).max(16_383).optional().describe('A parameter by its NRPN, 14 bits.'),
    bits: z
      .union([z.literal(7), z.literal(14)])
      .optional()
      .describe('Of `cc`: 14 for a controller 0 to 31 with a fine one 32 above it; 7.'),
    from: z.number().optional().describe('The value of a pattern that is its lowest; 0.'),
    to: z.number().optional().describe('The value of a pattern that is its highest; 1.'),
    default: z.number().optional().describe('Its value where nobody has set it; `from`.'),
    doc: z.string().max(200).optional().describe('What it does.'),
  }),
]);

/** One control, as a file has it. */
export type ControlData = z.output<typeof control>;

const controls = z
  .record(
    z
      .string()
      .regex(/^[a-z]\w*$/)
      .max(60),
    control,
  )
  .optional()
  .describe('Names for its controllers, by which patterns set them: # cutoff 0.5.');

const latency = number
  .optional()
  .describe('How long it takes to sound: it is told so much earlier: 12ms; 0.');

const channel = z.int().min(1).max(16).optional().describe('1 to 16; 1.');

/** A MIDI instrument as a song file describes it. */
export const deviceSchema = z
  .strictObject({
    profile: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe('A profile whose controls it has beside its own: general-midi.'),
    port: z.string().min(1).max(200).optional().describe('Its MIDI port; the device’s own name.'),
    channel,
    latency,
    controls,
  })
  .describe('A MIDI instrument, for `output: {midi: NAME}`.');

export type DeviceData = z.output<typeof deviceSchema>;

/** Where a track's notes go in place of an instrument: to a MIDI port, or to a SuperDirt. */
export const outputSchema = z.strictObject({
  midi: z.string().min(1).optional().describe('Name of a device or of a MIDI port.'),
  channel: z.int().min(1).max(16).optional().describe('Of `midi`: 1 to 16; 1.'),
  device: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('Of `midi`: what the instrument is, whose controls have names: general-midi.'),
  dirt: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/)
    .optional()
    .describe('Address and port of a SuperDirt that plays instead: 127.0.0.1:57120.'),
  orbit: z.int().min(0).max(255).optional().describe('Of `dirt`: counted from 0; 0.'),
});

/** A MIDI instrument as a file of its own describes it, for all songs. */
export const profileSchema = z.strictObject({
  doc: z.string().max(1000).optional(),
  port: z.string().min(1).max(200).optional(),
  channel,
  latency,
  controls,
});

/** A device by its profile. */
export type DeviceProfile = z.output<typeof profileSchema>;

/** What is wrong with a control beyond its shape. */
export function wrongControl(data: ControlData): string | undefined {
  if (typeof data === 'number') return undefined;
  const { cc, nrpn, bits, from = 0, to = 1, default: usual = from } = data;
  if ((cc === undefined) === (nrpn === undefined)) return 'A control is a `cc` or an `nrpn`.';
  if (from === to) return '`from` and `to` of this control are the same.';
  if (usual < Math.min(from, to) || usual > Math.max(from, to)) {
    return `The default of this control, ${usual}, is not between \`from\` and \`to\`.`;
  }
  if (bits !== 14) return undefined;
  if (cc === undefined) return '`bits` belongs to `cc`; an NRPN has 14 anyway.';
  return cc > LAST_COARSE ? `Controller ${cc} has no fine one: only 0 to 31 have.` : undefined;
}
