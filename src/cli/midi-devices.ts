import { type Problem, type Result, success } from '../base/index.ts';
import { type DeviceProfile, deviceControl } from '../song/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { deviceFiles, readDevice } from './device-files.ts';
import { columns } from './overview.ts';

/** `gabber midi devices [name]`. Problems: `device.unknown`, those of files of devices. */
export function tellDevices(name: string | undefined, context: Context): Promise<Result<Reply>> {
  return name === undefined ? listDevices(context) : showDevice(name, context);
}

/** All devices in a line each; what is wrong with the file of one hides no other. */
async function listDevices(context: Context): Promise<Result<Reply>> {
  const files = await deviceFiles(context);
  const read = await Promise.all(
    files.map(async ({ name }) => ({ name, device: await readDevice(name, context) })),
  );
  const known = read.flatMap(({ name, device }) => (device.ok ? [{ name, ...device.value }] : []));
  const problems = read.flatMap(({ device }) => device.problems);
  const text = `${columns(known.map(({ name, doc = '' }) => [name, doc])).join('\n')}\n`;
  const json = { devices: known.map(({ name, doc }) => ({ name, doc })) };
  return success({ text, json }, problems.map(asWarning));
}

async function showDevice(name: string, context: Context): Promise<Result<Reply>> {
  const read = await readDevice(name, context);
  if (!read.ok) return read;
  const { doc = '', port, channel, latency } = read.value;
  const controls = controlsOf(read.value);
  const about = [
    port === undefined ? '' : `port ${port}`,
    channel === undefined ? '' : `channel ${channel}`,
    latency === undefined ? '' : `latency ${latency}`,
  ].filter((each) => each !== '');
  const head = [`${name}: ${doc}`, ...(about.length === 0 ? [] : [about.join(', ')])];
  const rows = controls.map((each): [string, string] => [each.name, describe(each)]);
  const text = `${[...head, '', ...columns(rows)].join('\n')}\n`;
  return success({ text, json: { name, doc, port, channel, latency, controls } });
}

type Shown = ReturnType<typeof controlsOf>[number];

function controlsOf({ controls = {} }: DeviceProfile) {
  return Object.entries(controls).map(([name, data]) => deviceControl(name, data));
}

/** @example controller 74, 0 to 1: Filter cutoff */
function describe({ kind, number, from, to, default: usual = from, doc }: Shown): string {
  const what = kind === 'nrpn' ? `NRPN ${number}` : `controller ${number}`;
  const fine = kind === 'cc-14' ? `, fine with ${number + 32}` : '';
  const rest = usual === from ? '' : `, at rest ${usual}`;
  return `${what}${fine}, ${from} to ${to}${rest}${doc === undefined ? '' : `: ${doc}`}`;
}

function asWarning(each: Problem): Problem {
  return { ...each, severity: 'warning' };
}
