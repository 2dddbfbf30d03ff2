import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { failure, nearest, problem, type Result } from '../base/index.ts';
import type { DeviceProfile, DeviceProfiles } from '../song/index.ts';
import { findDirectories, readText } from '../store/index.ts';
import type { Context } from './context.ts';

/** A device of a file is named after it. */
const ending = /\.ya?ml$/i;
/** Bytes of the largest file that is read. */
const LARGEST = 256 * 1024;

/** The file of a device, and its name. */
interface DeviceFile {
  readonly name: string;
  readonly path: string;
}

/** The files of devices: a person's own in the data folder's `devices` go before gabber's of the same names. */
export async function deviceFiles({ env }: Pick<Context, 'env'>): Promise<readonly DeviceFile[]> {
  const root = dirname(createRequire(import.meta.url).resolve('gabber/package.json'));
  const folders = [join(findDirectories(env).data, 'devices'), join(root, 'patterns', 'devices')];
  const found = (await Promise.all(folders.map(filesIn))).flat();
  return found.filter(({ name }, at) => found.findIndex((each) => each.name === name) === at);
}

/** The device of a name. Problems: `device.unknown` with the nearest name, and those of its file. */
export async function readDevice(
  name: string,
  context: Pick<Context, 'env'>,
): Promise<Result<DeviceProfile>> {
  const files = await deviceFiles(context);
  const file = files.find((each) => each.name === name);
  if (file !== undefined) return readFile(file);
  const names = files.map((each) => each.name);
  const near = nearest(name, names);
  const meant = near === undefined ? '' : `Did you mean \`${near}\`? `;
  const message = `There is no device called \`${name.slice(0, 40)}\`.`;
  return failure([
    problem('device.unknown', message, { hint: `${meant}There are ${names.join(', ')}.` }),
  ]);
}

/** The devices that a song's text names. What is wrong with one is told where the song asks for it. */
export async function devicesOf(
  text: string,
  context: Pick<Context, 'env'>,
): Promise<DeviceProfiles | undefined> {
  const { listedDevices } = await import('../song/index.ts');
  const wanted = new Set(listedDevices(text));
  if (wanted.size === 0) return undefined;
  const files = await deviceFiles(context);
  const read = files
    .filter(({ name }) => wanted.has(name))
    .map(async (file) => [file.name, await readFile(file)] as const);
  return { names: files.map(({ name }) => name), read: new Map(await Promise.all(read)) };
}

async function readFile({ path }: DeviceFile): Promise<Result<DeviceProfile>> {
  const text = await readText(path, LARGEST);
  if (!text.ok) return text;
  const { readProfile } = await import('../song/index.ts');
  return readProfile(text.value, path);
}

async function filesIn(folder: string): Promise<readonly DeviceFile[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((each) => ending.test(each))
    .sort()
    .map((each) => ({ name: basename(each).replace(ending, ''), path: join(folder, each) }));
}
