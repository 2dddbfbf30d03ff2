import { z } from 'zod';
import { type ModelTool, plainSchema } from '../../models/index.ts';
import { proposalSchema } from '../../song/index.ts';

/** More edits for one message would be another song. */
export const mostEdits = 40;

/** What a model calls its tool with, as far as it is read before each edit is. */
export const callSchema = z.object({
  edits: z.array(z.unknown()).max(mostEdits),
  reply: z.string().max(20_000).optional(),
});

/** How deep the fields of edits are described; what lies deeper the instructions show by example. */
const depth = 2;

/** Operations that are not offered: they reach outside the song. */
const withheld: ReadonlySet<unknown> = new Set(['files.add', 'files.remove', 'track.output']);

type Schema = Readonly<Record<string, unknown>>;

/** The one tool: it takes edits, by the schema that checks them. */
export function editTool(): ModelTool {
  const all = plainSchema(
    z.toJSONSchema(proposalSchema, { io: 'input', unrepresentable: 'any' }),
    depth,
  );
  const anyOf = (all['anyOf'] as readonly Schema[]).filter((each) => !withheld.has(opOf(each)));
  return {
    name: 'propose_edits',
    description:
      'Proposes edits of the song. They are checked, then applied in their order: all of them, or none.',
    schema: {
      type: 'object',
      properties: {
        edits: { type: 'array', items: { anyOf } },
        reply: {
          type: 'string',
          description: 'What is said to the person, where nothing was said yet.',
        },
      },
      required: ['edits'],
    },
  };
}

function opOf(schema: Schema): unknown {
  const properties = schema['properties'] as {
    readonly op?: { readonly enum?: readonly unknown[] };
  };
  return properties.op?.enum?.[0];
}
