/** Something that a message tells to be remembered, or asks of what is. */
export type Teaching =
  | { readonly kind: 'preference'; readonly text: string; readonly value: 'like' | 'dislike' }
  | { readonly kind: 'note'; readonly text: string }
  /** A word for a sound; `of` names it, `that` the one that was spoken of. */
  | { readonly kind: 'word'; readonly word: string; readonly of: string }
  | { readonly kind: 'forget'; readonly what: string }
  | { readonly kind: 'show' };

const quotes = `["“”'‘’*]`;
const article = /^(?:the|a|an|my|de|het|een|mijn|der|die|das|den|ein|eine|mein)\s+/i;

const calling = new RegExp(
  `^(?:please\\s+)?(?:let'?s\\s+)?(?:call|noem|nenn\\w*)\\s+(?:the\\s+sound\\s+of\\s+)?(that|this|it|dat|dit|das|(?:the|de|het|der|die)\\s+[\\w-]+|[\\w-]+)(?:\\s+(?:one|sound|track|thing|geluid|klang|sound da))?\\s+${quotes}?((?:the|de|het|der|die|das)\\s+[\\p{L}\\d -]{2,40}|[\\p{L}\\d-]{2,40})${quotes}?[.!]?$`,
  'iu',
);
const liking =
  /^(?:remember(?: that)?:?\s+)?(?:i|ik|ich)\s+(?:(?:really|just|always|usually|generally|mostly|echt|immer|altijd)\s+)?(like|love|prefer|hate|dislike|don'?t like|do not like|can'?t stand|hou van|haat|mag|liebe|hasse)\s+(.{3,120}?)[.!]?$/i;
const bareThing =
  /^(?:it|that|this|how|the way|what|when|where|to|dat|dit|das|hoe|wie|you|u|him|her)\b/i;
/** Of one song rather than of all: a wish. */
const comparing = /\b\w+(?:er|ere)\b\s*$|\b(?:more|less|louder|softer|here|now|there)\b/i;
const noting = /^(?:remember|onthou|merk dir)(?: that)?:?\s+(?!that$|it$|this$)(.{3,200}?)[.!]?$/i;
const forgetting =
  /^(?:forget|vergeet|vergiss)\s+(?:about\s+)?(?:that\s+i\s+(?:like|love|hate|prefer)\s+)?(.{2,100}?)[.!]?$/i;
const showing =
  /\bwhat\b.*\b(?:know|remember)\b.*\b(?:me|us|my)\b|\bwhat do you (?:know|remember)\??$|\bwas weißt du über mich\b|\bwat weet je (?:over|van) mij\b/i;

/**
 * What a message teaches. Wishes teach nothing: `I like the kick harder` is about one song, `I like hard kicks` about
 * all.
 *
 * @example readTeaching('call that sound the drill') // => { kind: 'word', word: 'the drill', of: 'that' }
 */
export function readTeaching(message: string): Teaching | undefined {
  const said = message.trim().replaceAll(/\s+/g, ' ');
  if (said.length > 240) return undefined;
  const called = calling.exec(said);
  if (called !== null) return { kind: 'word', of: called[1] ?? 'that', word: called[2] ?? '' };
  const liked = liking.exec(said);
  if (liked !== null) return preference(liked[1] ?? '', liked[2] ?? '');
  if (showing.test(said)) return { kind: 'show' };
  const forgotten = forgetting.exec(said)?.[1];
  if (forgotten !== undefined && !bareThing.test(forgotten)) {
    return { kind: 'forget', what: forgotten };
  }
  const noted = noting.exec(said)?.[1];
  return noted === undefined ? undefined : { kind: 'note', text: noted };
}

function preference(verb: string, thing: string): Teaching | undefined {
  if (bareThing.test(thing) || comparing.test(thing)) return undefined;
  const isLiked = /^(?:like|love|prefer|hou van|mag|liebe)$/i.test(verb);
  return { kind: 'preference', text: thing, value: isLiked ? 'like' : 'dislike' };
}

/**
 * A name without its article, for comparing.
 *
 * @example bareName('The Drill') // => 'drill'
 */
export function bareName(name: string): string {
  return name.trim().replace(article, '').toLowerCase();
}
