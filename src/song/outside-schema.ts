import { z } from 'zod';

/** Keys of a modulator that somebody turns while the song plays. */
export const outsideFields = {
  'midi-cc': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('A knob: the MIDI port that it comes in on, with `cc`.'),
  cc: z.int().min(0).max(119).optional().describe('Of `midi-cc`: its controller, 0 to 119.'),
  channel: z.int().min(1).max(16).optional().describe('Of `midi-cc`: one channel, 1 to 16; all.'),
  fine: z
    .boolean()
    .optional()
    .describe('Of `midi-cc`: 14 bits, the lower ones by the controller 32 above; false.'),
  osc: z
    .string()
    .max(200)
    .regex(/^\/[^\s#*,?[\]{}]+$/, 'an OSC address: /1/fader1')
    .optional()
    .describe('A fader: the OSC address that it sends to: /1/fader1.'),
  start: z
    .union([z.number(), z.string().max(100)])
    .optional()
    .describe('Of `midi-cc` and `osc`: the value until it is moved; the parameter’s own.'),
};
