import { afterEach, describe, expect, it } from 'vitest';
import { askModel, chooseModels, type Model, type Patience } from '../../../src/models/index.ts';
import {
  type ModelServer,
  type Protocol,
  type Scripted,
  startModelServer,
} from '../../model-server.ts';

const key = 'secret-key-0123456789';
const variables = {
  claude: ['ANTHROPIC_API_KEY', 'ANTHROPIC_BASE_URL'],
  openai: ['OPENAI_API_KEY', 'OPENAI_BASE_URL'],
  gemini: ['GEMINI_API_KEY', 'GEMINI_BASE_URL'],
} as const;
const tool = {
  name: 'propose_edits',
  description: 'Edits.',
  schema: { type: 'object', properties: { edits: { type: 'array', items: {} } } },
};

let server: ModelServer;
afterEach(() => server.close());

/** Waits for nothing, and keeps what was to be waited. */
function noPatience(): Patience & { readonly waits: number[] } {
  const waits: number[] = [];
  const sleep = async (seconds: number): Promise<void> => {
    waits.push(seconds);
  };
  return { waits, sleep, random: () => 1 };
}

async function modelOf(
  protocol: Protocol,
  script: readonly Scripted[],
  more: object = {},
): Promise<Model> {
  server = await startModelServer(protocol, script);
  const [keyName, urlName] = variables[protocol];
  const config = { edits: { model: `${protocol}/some-model`, ...more } };
  const chosen = chooseModels(config, { [keyName]: key, [urlName]: server.url });
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.problems));
  const [model] = chosen.value.models.edits;
  if (model === undefined || model === 'offline') throw new Error('no model');
  return model;
}

const request = {
  system: 'Be brief.',
  messages: [{ role: 'user' as const, text: 'harder' }],
  tool,
};

describe.each(['claude', 'openai', 'gemini'] as const)(
  'the SDK of %s, against its protocol',
  (protocol) => {
    it('streams text, reads the call of the tool, and counts tokens', async () => {
      const call = { edits: [{ op: 'song.set', bpm: 180 }] };
      const model = await modelOf(protocol, [{ text: 'Faster it is.', call }]);
      const pieces: string[] = [];
      const answer = await askModel(
        model,
        { ...request, onText: (piece) => pieces.push(piece) },
        noPatience(),
      );
      expect(answer).toMatchObject({
        ok: true,
        value: { text: 'Faster it is.', value: call, usage: { input: 100, output: 20 } },
      });
      expect(pieces).toEqual(['Faster ', 'it is.']);
      const [asked] = server.asked;
      expect(JSON.stringify(asked?.body)).toContain('propose_edits');
      expect(JSON.stringify(asked?.body)).toContain('Be brief.');
      expect(`${asked?.path}${JSON.stringify(asked?.body)}`).toContain('some-model');
      expect(JSON.stringify(asked?.headers)).toContain(key);
    });

    it('answers without a call', async () => {
      const answer = await askModel(
        await modelOf(protocol, [{ text: 'G minor.' }]),
        request,
        noPatience(),
      );
      expect(answer).toMatchObject({ ok: true, value: { text: 'G minor.' } });
      expect(answer.ok && 'value' in answer.value).toBe(false);
    });

    it.each([
      [401, 'model.key', 1],
      [403, 'model.key', 1],
      [404, 'model.refused', 1],
      [429, 'model.busy', 3],
      [500, 'model.server', 3],
      [529, 'model.overloaded', 3],
    ])('tells status %d as %s after asking %d times', async (status, code, times) => {
      const error = `Incorrect API key provided: ${key}`;
      const model = await modelOf(protocol, [{ status, error }]);
      const answer = await askModel(model, request, noPatience());
      expect(answer.ok).toBe(false);
      expect(answer.problems).toMatchObject([{ code, severity: 'warning' }]);
      expect(JSON.stringify(answer.problems)).not.toContain(key);
      expect(JSON.stringify(answer.problems)).toContain('Incorrect');
      expect(server.asked.length).toBe(times);
    });

    it('waits twice as long each time, then answers', async () => {
      const model = await modelOf(protocol, [{ status: 529 }, { status: 500 }, { text: 'Yes.' }]);
      const patience = noPatience();
      expect(await askModel(model, request, patience)).toMatchObject({ value: { text: 'Yes.' } });
      expect(patience.waits).toEqual([0.5, 1]);
    });

    it('gives up a model that takes too long', async () => {
      const model = await modelOf(protocol, [{ wait: 3000, text: 'late' }], { timeout: 1 });
      const start = Date.now();
      const answer = await askModel(model, request, noPatience());
      expect(answer.problems).toMatchObject([{ code: 'model.timeout' }]);
      expect(Date.now() - start).toBeLessThan(2500);
    });

    it('tells an answer that breaks off', async () => {
      const model = await modelOf(protocol, [{ text: 'Half of it', cut: true }]);
      const answer = await askModel(model, request, noPatience());
      expect(answer.ok).toBe(false);
      expect(['model.cut', 'model.connection']).toContain(answer.problems[0]?.code);
      expect(server.asked.length).toBe(3);
    });

    it('tells a stream that ends without an end', async () => {
      const model = await modelOf(protocol, [{ raw: '' }]);
      const answer = await askModel(model, request, noPatience());
      expect(answer.problems).toMatchObject([{ code: 'model.cut' }]);
    });

    it.each(['data: {"choi\n\n', 'event: x\ndata: ]]]\n\n', '<html>Hello</html>'])(
      'refuses what is no answer: %j',
      async (raw) => {
        const answer = await askModel(await modelOf(protocol, [{ raw }]), request, noPatience());
        expect(answer.ok).toBe(false);
        expect(answer.problems[0]?.code).toMatch(/^model\.(answer|cut|connection)$/);
      },
    );

    it('shows nothing that would steer a terminal', async () => {
      const pieces: string[] = [];
      const text = 'a\u001b[2Jb\u0007\u202ec';
      const model = await modelOf(protocol, [{ text }]);
      const onText = (piece: string): void => void pieces.push(piece);
      const answer = await askModel(model, { ...request, onText }, noPatience());
      expect(answer).toMatchObject({ value: { text: 'abc' } });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
      expect(pieces.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
    });

    it('is stopped by a signal at once, and not asked again', async () => {
      const model = await modelOf(protocol, [{ wait: 3000 }]);
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 200);
      const answer = await askModel(model, { ...request, signal: stop.signal }, noPatience());
      expect(answer.problems).toMatchObject([{ code: 'model.stopped' }]);
      expect(server.asked.length).toBe(1);
    });
  },
);

describe('what providers say of waiting', () => {
  it('is kept: retry-after', async () => {
    const busy = { status: 429, retryAfter: '7' };
    const patience = noPatience();
    await askModel(await modelOf('claude', [busy, { text: 'Yes.' }]), request, patience);
    expect(patience.waits).toEqual([7]);
  });

  it('is not kept when it is too long', async () => {
    const patience = noPatience();
    const model = await modelOf('openai', [{ status: 429, retryAfter: '3600' }]);
    expect((await askModel(model, request, patience)).problems).toMatchObject([
      { code: 'model.busy' },
    ]);
    expect(patience.waits).toEqual([]);
  });

  it('is read in errors of Google', async () => {
    const error = 'slow down "retryDelay": "3s"';
    const patience = noPatience();
    const model = await modelOf('gemini', [{ status: 429, error }, { text: 'Yes.' }]);
    await askModel(model, request, patience);
    expect(patience.waits).toEqual([3]);
  });
});

describe('answers of their own kind', () => {
  it('reads a call that is written as text, as models without tools do', async () => {
    const text = 'Sure:\n```json\n{"edits": [{"op": "song.set", "bpm": 180}]}\n```';
    const answer = await askModel(await modelOf('openai', [{ text }]), request, noPatience());
    const value = { edits: [{ op: 'song.set', bpm: 180 }] };
    expect(answer).toMatchObject({ ok: true, value: { text: 'Sure:', value } });
  });

  it('reads fences and brackets by the ten thousand at once', async () => {
    const start = Date.now();
    const text = '```{}'.repeat(60_000);
    await askModel(await modelOf('openai', [{ text }]), request, noPatience());
    expect(Date.now() - start).toBeLessThan(3000);
  });

  it.each(['claude', 'openai'] as const)(
    'refuses a call of %s that is no JSON',
    async (protocol) => {
      const model = await modelOf(protocol, [{ call: '{"edits": [' }]);
      expect((await askModel(model, request, noPatience())).problems).toMatchObject([
        { code: 'model.answer' },
      ]);
    },
  );

  it.each([
    ['claude', 'max_tokens', 'model.answer'],
    ['claude', 'refusal', 'model.refused'],
    ['openai', 'length', 'model.answer'],
    ['openai', 'content_filter', 'model.refused'],
    ['gemini', 'MAX_TOKENS', 'model.answer'],
    ['gemini', 'SAFETY', 'model.refused'],
  ] as const)('tells why %s ended with %s', async (protocol, stop, code) => {
    const model = await modelOf(protocol, [{ text: 'x', stop }]);
    expect((await askModel(model, request, noPatience())).problems).toMatchObject([{ code }]);
  });

  it('ends an answer that never ends', async () => {
    const text = 'x'.repeat(500_000);
    const answer = await askModel(await modelOf('claude', [{ text }]), request, noPatience());
    expect(answer.problems).toMatchObject([{ code: 'model.answer' }]);
  });

  it('sends no key to another address unless told', async () => {
    const first = await startModelServer('openai', [{ text: 'hi' }]);
    server = first;
    const ask = async (more: object): Promise<string> => {
      const entry = { model: 'openai/llama', url: first.url, ...more };
      const chosen = chooseModels({ edits: [entry] }, { OPENAI_API_KEY: key, MINE: 'my-own-key' });
      const model = chosen.ok ? chosen.value.models.edits[0] : undefined;
      if (model === undefined || model === 'offline') throw new Error('no model');
      await askModel(model, request, noPatience());
      return JSON.stringify(first.asked.at(-1)?.headers);
    };
    expect(await ask({})).not.toContain(key);
    expect(await ask({ key: 'MINE' })).toContain('my-own-key');
  });

  it('says that nobody is there', async () => {
    const model = await modelOf('openai', [{}]);
    await server.close();
    const answer = await askModel(model, request, noPatience());
    expect(answer.problems).toMatchObject([{ code: 'model.connection' }]);
  });
});
