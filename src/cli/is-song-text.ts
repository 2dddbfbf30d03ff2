/** Lines that say nothing in YAML or in Haskell: blank ones, comments, marks between documents. */
const silentLine = /^\s*(?:#.*|--.*)?$/;
/** A key and a colon, a directive of YAML, or a map in braces; but `{-` begins a comment of Haskell. */
const firstOfSong = /^\s*(?:%|\{(?!-)|["']?[\w$-]+["']?\s*:(?:\s|$))/;

/**
 * Whether a text without a file name is a song: its first line that says anything begins with a key
 * and a colon, or with `{`. All else is Tidal code. The first line decides alone, so that a mistake
 * further down is reported in the right language.
 *
 * @example isSongText('# a song\nbpm: 170') // => true
 * @example isSongText('d1 $ s "bd: 3"') // => false
 */
export function isSongText(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split('\n', 1000);
  return firstOfSong.test(lines.find((each) => !silentLine.test(each)) ?? '');
}
