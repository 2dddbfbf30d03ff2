/** Escapes, control characters but line ends and tabs, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Sequences that colour and move on a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins them
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)/g;

/**
 * A text of a stranger as it may be shown: without what would steer a terminal.
 *
 * @example cleanText('a\u001b[2Jb\u0007') // => 'ab'
 */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(escapes, '').replaceAll(unseen, '');
}

/** Whether a text has what would steer a terminal. */
export function hasUnseen(text: string): boolean {
  return cleanText(text) !== text;
}

/**
 * What a server says of an error, short, on one line and without keys: some servers repeat them.
 *
 * @example withoutSecrets('Incorrect API key: abcdefgh', 'abcdefgh') // => 'Incorrect API key: (key)'
 */
export function withoutSecrets(text: string, secret: string | undefined): string {
  const hidden =
    secret === undefined || secret.length < 4 ? text : text.replaceAll(secret, '(key)');
  const guessed = hidden.replaceAll(/\b(?:sk|pk|AIza)[-_A-Za-z0-9*]{6,}/g, '(key)');
  return cleanText(guessed).replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}
