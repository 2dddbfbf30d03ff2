import type { JsonSchema } from './parameter-schema.ts';
import type { SongRegistry } from './registry.ts';

const KNOWN_CHAIN = 'knownChain';
const chain = { $ref: `#/definitions/${KNOWN_CHAIN}` };

/**
 * The schema of a song file, held to the registry's names where the song brings no sounds of its own:
 * with `synthdefs` or `dx7`, there may be any others.
 */
export function withKnownNames(schema: JsonSchema, registry: SongRegistry): JsonSchema {
  const strip = { properties: { effects: chain } };
  const instrument = { description: 'An instrument of gabber.', enum: registry.instruments() };
  const track = { properties: { effects: chain, instrument } };
  const definitions = schema['definitions'] as JsonSchema;
  return {
    ...schema,
    definitions: { ...definitions, [KNOWN_CHAIN]: knownChain(registry) },
    if: { not: { anyOf: [{ required: ['synthdefs'] }, { required: ['dx7'] }] } },
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's keyword
    then: {
      properties: {
        tracks: { additionalProperties: track },
        groups: { additionalProperties: strip },
        returns: { additionalProperties: strip },
        master: strip,
      },
    },
  };
}

function knownChain(registry: SongRegistry): JsonSchema {
  return {
    items: {
      propertyNames: { enum: [...registry.effects(), 'split'] },
      properties: { split: { description: 'Chains side by side.', items: chain } },
    },
  };
}
