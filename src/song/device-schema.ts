import { z } from 'zod';

const number = z.union([z.number(), z.string().max(100)]);

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
  }),
]);

/** A MIDI instrument as a song file describes it. */
export const deviceSchema = z
  .strictObject({
    port: z.string().min(1).max(200).optional().describe('Its MIDI port; the device’s own name.'),
    channel: z.int().min(1).max(16).optional().describe('1 to 16; 1.'),
    latency: number
      .optional()
      .describe('How long it takes to sound: it is told so much earlier: 12ms; 0.'),
    controls: z
      .record(
        z
          .string()
          .regex(/^[a-z]\w*$/)
          .max(60),
        control,
      )
      .optional()
      .describe('Names for its controllers, by which patterns set them: # cutoff 0.5.'),
  })
  .describe('A MIDI instrument, for `output: {midi: NAME}`.');

export type DeviceData = z.output<typeof deviceSchema>;
