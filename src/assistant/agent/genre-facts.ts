import { findGenre, type Genre } from '../../music/index.ts';

/** What records of a genre are like, for a model: tempo, kick, loudness. */
export function describeGenre(name: string | undefined): object {
  const found = findGenre(name ?? 'gabber');
  return found.ok ? facts(found.value) : {};
}

function facts({ name, bpm, kick, lufs, key }: Genre): object {
  return {
    name,
    bpm: `${bpm.min}-${bpm.max}, mostly ${bpm.typical}`,
    kick: `${kick.hertz.min}-${kick.hertz.max} Hz, ${kick.length.min}-${kick.length.max} quarter notes long, ${kick.drive.min}-${kick.drive.max} dB of drive`,
    loudness: `${lufs.integrated} LUFS, its drop ${lufs.drop}`,
    usualKey: key,
  };
}
