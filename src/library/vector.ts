/**
 * What an entry sounds like, as bytes. A vector has a half for its rhythm and one for its sound; a half that nothing
 * is known of is zeros.
 */
export const rhythmSize = 80;
export const soundSize = 40;
export const vectorSize = rhythmSize + soundSize;
