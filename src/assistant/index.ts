export { type Family, familyOf, type Intent } from './families.ts';
export { normalise } from './normalise.ts';
export { understand, unsure, type Wish } from './understand.ts';
