// `npm run build && node scripts/conversation.mjs`: writes docs/figures/conversation.md, two conversations of thirty
// messages that begin with nothing: one without a network, one with a server that answers as Claude would.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'gabber.js');
const fixtures = join(root, 'tests', 'fixtures', 'words');
const folder = mkdtempSync(join(tmpdir(), 'gabber-conversation-'));

function gabber(args, input = '', env = {}) {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      GABBER_CACHE_DIR: join(folder, 'cache'),
      GABBER_DATA_DIR: join(folder, 'data'),
      GABBER_CONFIG: join(folder, 'none.yaml'),
      ...env,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('close', (status) =>
      status === 0 ? resolve(out) : reject(new Error(`${args.join(' ')}: status ${status}`)),
    );
  });
}

/** A server that answers the messages of a script in Claude's protocol. */
async function startServer(script) {
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { messages } = JSON.parse(text);
    const said = messages[0].content.split('The person says:\n').at(-1);
    const found = script.find(({ say }) => say === said);
    const edits = messages.length > 1 ? found.mended : found.edits;
    const send = (type, data) =>
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const usage = { input_tokens: 0, output_tokens: 0 };
    send('message_start', {
      message: { id: 'm', type: 'message', role: 'assistant', content: [], model: 'x', usage },
    });
    send('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
    send('content_block_delta', { index: 0, delta: { type: 'text_delta', text: found.text } });
    send('content_block_stop', { index: 0 });
    const tool = { type: 'tool_use', id: 't', name: 'propose_edits', input: {} };
    send('content_block_start', { index: 1, content_block: tool });
    const json = { type: 'input_json_delta', partial_json: JSON.stringify({ edits }) };
    send('content_block_delta', { index: 1, delta: json });
    send('content_block_stop', { index: 1 });
    send('message_delta', { delta: { stop_reason: 'tool_use', stop_sequence: null }, usage });
    send('message_stop', {});
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** The whole song as sound, and what is measured of it. */
async function measured(song) {
  const sound = `${song}.wav`;
  await gabber(['render', song, '-o', sound]);
  const { seconds, lufs, truePeakDb, tempoBpm, kick } = JSON.parse(
    await gabber(['analyze', sound, '--json']),
  );
  const figure = (value, digits = 1) => (value === undefined ? '–' : value.toFixed(digits));
  return [
    '| seconds | loudness | true peak | tempo | kick’s fundamental |',
    '|---|---|---|---|---|',
    `| ${figure(seconds, 0)} | ${figure(lufs)} LUFS | ${figure(truePeakDb)} dBTP | ${figure(tempoBpm)} bpm | ${figure(kick?.f0Hz)} Hz |`,
  ].join('\n');
}

function transcript(out) {
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.map(({ message, reply }) => `> **${message}**\n>\n> ${reply}\n`).join('\n');
}

const wishes = readFileSync(join(fixtures, 'conversation.txt'), 'utf8');
const offline = transcript(await gabber(['chat', 'offline.yaml', '--json'], wishes));
const offlineSound = await measured('offline.yaml');

const script = JSON.parse(readFileSync(join(fixtures, 'conversation-models.json'), 'utf8'));
const server = await startServer(script);
const said = script.map(({ say }) => `${say}\n`).join('');
const url = `http://127.0.0.1:${server.address().port}`;
const env = { ANTHROPIC_API_KEY: 'not-a-key', ANTHROPIC_BASE_URL: url };
const models = transcript(await gabber(['chat', 'models.yaml', '--json'], said, env));
server.close();
const modelsSound = await measured('models.yaml');
const song = readFileSync(join(folder, 'offline.yaml'), 'utf8');
rmSync(folder, { recursive: true, force: true });

writeFileSync(
  join(root, 'docs', 'figures', 'conversation.md'),
  `# Two conversations that build a track from nothing

Made by \`node scripts/conversation.mjs\`, as \`gabber chat\` answered; what was built is rendered and measured whole.
\`tests/integration/conversation.test.ts\` holds both conversations.

## Without a network

${offline}
The song afterwards:

\`\`\`yaml
${song}\`\`\`

As sound:

${offlineSound}

## With a language model

A server on the same machine answers in the protocol of Claude, by a script: this shows what becomes of a model's
proposals, not how good a model's ideas are. One of its patterns lacks a bracket at first; it went back to the model and came
again mended. Questions about the song, \`undo\` and \`redo\` did not go to the server.

${models}
As sound:

${modelsSound}
`,
);
