import type { BufferUse } from '../types.ts';
import { commentText } from './literal.ts';

/** A file that the program reads: where it is to lie, and the sample that it holds. */
export interface SampleOfProgram {
  /** In the folder of samples: letters of ASCII, so that it means the same on every system. */
  readonly name: string;
  readonly use: BufferUse;
}

/** The files of samples, named after their buffers and the files that they come from. */
export function samplesOf(buffers: readonly BufferUse[]): readonly SampleOfProgram[] {
  return buffers.map((use) => {
    const [base = ''] = use.file.split(/[\\/]/).slice(-1);
    const plain = base.replace(/\.[^.]*$/, '').replaceAll(/[^\w-]+/g, '-');
    return { name: `${use.id}-${plain}.wav`, use };
  });
}

/** The samples and the folder that they are in, beside the program's own file. */
export function sampleLines(
  samples: readonly SampleOfProgram[],
  folder: string,
): readonly string[] {
  return [
    '// Samples: [buffer, file], in this folder beside this file.',
    `sampleFolder = (thisProcess.nowExecutingPath ? "").dirname +/+ ${stringText(folder)};`,
    'samples = [',
    ...samples.map(
      ({ name, use }) => `\t[${use.id}, ${stringText(name)}], // ${commentText(use.file)}`,
    ),
    '];',
  ];
}

/** Words as a string of sclang. */
export function stringText(words: string): string {
  return `"${words.replaceAll(/[\\"]/g, (each) => `\\${each}`)}"`;
}
