import { type FileHandle, open } from 'node:fs/promises';
import { decodeUtf8, failure, problem, type Result, success } from '../base/index.ts';
import { fileProblem } from './file-problem.ts';

const chunkBytes = 1 << 20;

/**
 * Reads a whole file, at most `limitBytes` of it: a larger one is refused before it is read.
 *
 * Problems: `file.read`, `file.too-large`.
 *
 * @example await readBytes('kick.wav', 100e6)
 */
export async function readBytes(path: string, limitBytes: number): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      const size = found.isFile() ? found.size : 0;
      const bytes = size > limitBytes ? undefined : await readUpTo(handle, limitBytes);
      return bytes === undefined ? failure([tooLarge(path, limitBytes)]) : success(bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failure([fileProblem(error, path, 'read')]);
  }
}

/**
 * Reads a whole file as UTF-8, without a byte-order mark.
 *
 * Problems: `file.read`, `file.too-large`, `file.not-text`.
 *
 * @example await readText('song.yaml', 1e7)
 */
export async function readText(path: string, limitBytes: number): Promise<Result<string>> {
  const bytes = await readBytes(path, limitBytes);
  if (!bytes.ok) return bytes;
  return decodeUtf8(bytes.value, path);
}

/** All there is, or undefined past the limit: a pipe or device may never end. */
async function readUpTo(handle: FileHandle, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let total = 0;
  while (total <= limit) {
    const { bytesRead, buffer } = await handle.read(
      new Uint8Array(chunkBytes),
      0,
      chunkBytes,
      null,
    );
    if (bytesRead === 0) return Buffer.concat(parts);
    parts.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
  }
  return undefined;
}

function tooLarge(path: string, limit: number) {
  const message = `${path} is larger than ${(limit / 1e6).toPrecision(3)} MB, the most that is read.`;
  return problem('file.too-large', message, { file: path });
}
