import { z } from 'zod';
import { genres } from '../music/index.ts';
import { withKnownNames } from './known-names-schema.ts';
import { type JsonSchema, parameterSchema } from './parameter-schema.ts';
import { type ParameterSpec, type SongRegistry, type SoundSpec, wetParameter } from './registry.ts';
import { songSchema } from './song-schema.ts';

/** What the schema of song files calls itself: a name, not an address. */
const schemaId = 'urn:gabber:song';

/**
 * The JSON Schema (draft 7) of song files, for editors: the shape that `readSong` checks, with the
 * names, parameters, ranges and docs of the registry's instruments and effects. What it refuses
 * `readSong` refuses too; quantities, patterns and references are left to `readSong`.
 *
 * @example songJsonSchema(registry)['type'] // => 'object'
 */
export function songJsonSchema(registry: SongRegistry): JsonSchema {
  const drawn = z.toJSONSchema(songSchema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  const root = at(drawn, 'properties');
  const track = at(drawn, 'properties', 'tracks', 'additionalProperties');
  const withNames = {
    ...drawn,
    $id: schemaId,
    title: 'A gabber song',
    properties: {
      ...root,
      genre: { ...at(root, 'genre'), anyOf: [{ enum: genres.map(({ id }) => id) }, text] },
      tracks: { ...at(root, 'tracks'), additionalProperties: withInstruments(track, registry) },
    },
  };
  return withKnownNames(withEffects(withNames, registry), registry);
}

const text = { type: 'string' };

function at(schema: JsonSchema, ...path: readonly string[]): JsonSchema {
  return path.reduce((here, key) => {
    const next = here[key];
    if (typeof next !== 'object' || next === null) throw new RangeError(`no ${path.join('.')}`);
    return next as JsonSchema;
  }, schema);
}

/** A track whose instrument is one of the registry, and whose values are that instrument's. */
function withInstruments(track: JsonSchema, registry: SongRegistry): JsonSchema {
  const { type: _text, ...described } = at(track, 'properties', 'instrument');
  const known = registry.instruments().flatMap((name) => {
    const spec = registry.instrument(name);
    return spec === undefined ? [] : [{ name, spec }];
  });
  const oneOf = known.map(({ name, spec }) => ({ const: name, description: spec.doc }));
  const anyOf = [{ oneOf }, text];
  return {
    ...track,
    properties: { ...at(track, 'properties'), instrument: { ...described, anyOf } },
    allOf: known.map(({ name, spec }) => ({
      if: { properties: { instrument: { const: name } }, required: ['instrument'] },
      // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's keyword
      then: {
        properties: {
          preset: presetSchema(spec),
          set: parametersSchema(spec.parameters),
        },
      },
    })),
  };
}

function presetSchema({ presets }: SoundSpec): JsonSchema {
  const oneOf = Object.entries(presets).map(([name, { doc }]) => ({
    const: name,
    ...(doc === undefined ? {} : { description: doc }),
  }));
  return oneOf.length === 0 ? { not: {} } : { oneOf };
}

function parametersSchema(parameters: Readonly<Record<string, ParameterSpec>>): JsonSchema {
  const entries = Object.entries(parameters).map(([name, spec]) => [name, parameterSchema(spec)]);
  return { properties: Object.fromEntries(entries), additionalProperties: false };
}

/** The one recursive definition is the chain: its entries become the registry's effects. */
function withEffects(schema: JsonSchema, registry: SongRegistry): JsonSchema {
  const [drawnName, more] = Object.keys(at(schema, 'definitions'));
  if (drawnName === undefined || more !== undefined) throw new RangeError('not one definition');
  const { items: _any, ...chain } = at(schema, 'definitions', drawnName);
  const effects = registry.effects().flatMap((name) => {
    const spec = registry.effect(name);
    return spec === undefined ? [] : [[name, effectSchema(spec)]];
  });
  const split = {
    description: 'Chains side by side, their outputs added. An empty chain is the dry sound.',
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/chain' },
  };
  const entry = {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    properties: { ...Object.fromEntries(effects), split },
    additionalProperties: { type: ['object', 'null'] },
  };
  const renamed = renameReferences(schema, `#/definitions/${drawnName}`, '#/definitions/chain');
  return { ...renamed, definitions: { chain: { ...chain, items: entry } } };
}

function effectSchema(spec: SoundSpec): JsonSchema {
  const wet = { ...wetParameter, default: spec.wet ?? wetParameter.default };
  const { properties } = parametersSchema({ wet, ...spec.parameters });
  return {
    description: spec.doc,
    type: ['object', 'null'],
    properties: {
      ...(properties as JsonSchema),
      id: { description: 'Names it in paths: `effects.crunch.drive`.', ...text },
      preset: { description: 'A preset of the effect.', ...presetSchema(spec) },
    },
    additionalProperties: false,
  };
}

function renameReferences(schema: JsonSchema, from: string, to: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && value === from ? to : value,
  ) as JsonSchema;
}
