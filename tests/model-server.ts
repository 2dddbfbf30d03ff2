import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Whose protocol a server speaks. */
export type Protocol = 'claude' | 'openai' | 'gemini';

/** What a server does with one request. */
export interface Scripted {
  readonly text?: string;
  /** What the tool is called with; a text is sent as it is, JSON or not. */
  readonly call?: unknown;
  /** An error instead of an answer. */
  readonly status?: number;
  readonly error?: string;
  readonly retryAfter?: string;
  /** The connection is closed in the middle. */
  readonly cut?: boolean;
  /** Nothing is sent for so long, ms. */
  readonly wait?: number;
  /** Sent in place of all that. */
  readonly raw?: string;
  /** Why it ended, in the protocol's own words. */
  readonly stop?: string;
}

/** A request that was made, as far as tests ask about it. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server on this machine that speaks a provider's protocol. */
export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

type Script = readonly Scripted[] | ((asked: Asked, count: number) => Scripted);

/** Starts a server that answers request after request by a script; after its end, as at its last line. */
export async function startModelServer(protocol: Protocol, script: Script): Promise<ModelServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse((await textOf(request)) || '{}') as Asked['body'];
    const now: Asked = { path: request.url ?? '', headers: request.headers, body };
    asked.push(now);
    const line =
      typeof script === 'function'
        ? script(now, asked.length)
        : (script[Math.min(asked.length, script.length) - 1] ?? {});
    await answer(response, protocol, line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const path = protocol === 'openai' ? '/v1' : '';
  return { url: `http://127.0.0.1:${port}${path}`, asked, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function answer(response: ServerResponse, protocol: Protocol, line: Scripted): Promise<void> {
  if (line.wait !== undefined) await new Promise((resolve) => setTimeout(resolve, line.wait));
  if (line.status !== undefined) {
    const retry = line.retryAfter === undefined ? {} : { 'retry-after': line.retryAfter };
    response.writeHead(line.status, { 'content-type': 'application/json', ...retry });
    response.end(errorBody(protocol, line));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (line.raw !== undefined) {
    response.end(line.raw);
    return;
  }
  const events = eventsOf[protocol](line);
  for (const each of line.cut === true ? events.slice(0, -2) : events) response.write(each);
  if (line.cut === true) setTimeout(() => response.destroy(), 20);
  else response.end();
}

function errorBody(protocol: Protocol, { status, error = 'no' }: Scripted): string {
  if (protocol === 'claude') {
    return JSON.stringify({ type: 'error', error: { type: 'api_error', message: error } });
  }
  if (protocol === 'openai') return JSON.stringify({ error: { message: error, type: 'x' } });
  return JSON.stringify({ error: { code: status, message: error, status: 'X' } });
}

const eventsOf: Readonly<Record<Protocol, (line: Scripted) => string[]>> = {
  claude: ({ text = '', call, stop }) => {
    const event = (type: string, data: object): string =>
      `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
    const usage = { input_tokens: 100, output_tokens: 1 };
    const message = { id: 'm', type: 'message', role: 'assistant', content: [], model: 'x', usage };
    const spoken = halves(text).map((each) =>
      event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: each } }),
    );
    const tool = { type: 'tool_use', id: 't', name: 'propose_edits', input: {} };
    const called =
      call === undefined
        ? []
        : [
            event('content_block_start', { index: 1, content_block: tool }),
            ...halves(jsonOf(call)).map((each) =>
              event('content_block_delta', {
                index: 1,
                delta: { type: 'input_json_delta', partial_json: each },
              }),
            ),
            event('content_block_stop', { index: 1 }),
          ];
    return [
      event('message_start', { message }),
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      event('ping', {}),
      ...spoken,
      event('content_block_stop', { index: 0 }),
      ...called,
      event('message_delta', {
        delta: { stop_reason: stop ?? 'end_turn', stop_sequence: null },
        usage: { output_tokens: 20 },
      }),
      event('message_stop', {}),
    ];
  },
  openai: ({ text = '', call, stop }) => {
    const chunk = (choices: object[], more: object = {}): string =>
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices, ...more })}\n\n`;
    const delta = (each: object): string => chunk([{ index: 0, delta: each, finish_reason: null }]);
    const spoken = halves(text).map((content) => delta({ content }));
    const called =
      call === undefined
        ? []
        : halves(jsonOf(call)).map((each, at) => {
            const name = at === 0 ? { id: 't', type: 'function' } : {};
            const fn = { ...(at === 0 && { name: 'propose_edits' }), arguments: each };
            return delta({ tool_calls: [{ index: 0, ...name, function: fn }] });
          });
    const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
    return [
      delta({ role: 'assistant', content: '' }),
      ...spoken,
      ...called,
      chunk([{ index: 0, delta: {}, finish_reason: stop ?? 'stop' }]),
      chunk([], { usage }),
      'data: [DONE]\n\n',
    ];
  },
  gemini: ({ text = '', call, stop }) => {
    const piece = (parts: object[], more: object = {}): string =>
      `data: ${JSON.stringify({ candidates: [{ content: { role: 'model', parts }, ...more }] })}\n\n`;
    const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 20 };
    const called =
      call === undefined ? [] : [piece([{ functionCall: { name: 'propose_edits', args: call } }])];
    const end = { candidates: [{ finishReason: stop ?? 'STOP', content: { parts: [] } }] };
    return [
      ...halves(text).map((each) => piece([{ text: each }])),
      ...called,
      `data: ${JSON.stringify({ ...end, usageMetadata })}\n\n`,
      ': end\n\n',
    ];
  },
};

/** A text in two pieces, as it would arrive. */
function halves(text: string): string[] {
  if (text === '') return [];
  const middle = Math.ceil(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)].filter((each) => each !== '');
}

function jsonOf(call: unknown): string {
  return typeof call === 'string' ? call : JSON.stringify(call);
}
