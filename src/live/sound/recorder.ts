import { type AudioEncoder, createAudioEncoder } from '../../audio/index.ts';
import { failure, type Result, success } from '../../base/index.ts';
import { type AtomicFile, openAtomicFile } from '../../store/index.ts';

/** Writes what is played into a WAV file of 32-bit floats, which appears whole or not at all. */
export class Recorder {
  readonly #file: AtomicFile;
  readonly #encoder: AudioEncoder;
  #wrong: Result<void> | undefined;

  private constructor(file: AtomicFile, encoder: AudioEncoder) {
    this.#file = file;
    this.#encoder = encoder;
  }

  /** Problems: `file.write`. */
  static async open(path: string, sampleRate: number): Promise<Result<Recorder>> {
    const encoder = await createAudioEncoder({
      format: 'wav',
      sampleRate,
      channelCount: 2,
      bits: '32f',
    });
    if (!encoder.ok) return encoder;
    const file = await openAtomicFile(path);
    if (!file.ok) return file;
    const written = await file.value.write(encoder.value.header);
    return written.ok ? success(new Recorder(file.value, encoder.value)) : written;
  }

  /** Adds frames. A disk that refuses them ends the recording, not the music. */
  async write(channels: readonly Float32Array[]): Promise<void> {
    if (this.#wrong !== undefined) return;
    const written = await this.#file.write(this.#encoder.encode(channels));
    if (!written.ok) this.#wrong = written;
  }

  /** Gives the file its name. Resolves with its frames; where nothing was played there is no file. */
  async finish(): Promise<Result<number>> {
    if (this.#wrong !== undefined) return failure(this.#wrong.problems);
    const { trailer, header, frames } = this.#encoder.finish();
    if (frames === 0) {
      await this.#file.abort();
      return success(0);
    }
    for (const step of [
      () => this.#file.write(trailer),
      () => this.#file.writeAt(header, 0),
      () => this.#file.commit(),
    ]) {
      const done = await step();
      if (!done.ok) return done;
    }
    return success(frames);
  }
}
