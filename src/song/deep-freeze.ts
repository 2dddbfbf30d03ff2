/** Freezes plain data through and through, in place. Parts that are frozen already are left. */
export function deepFreeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const each of Object.values(data)) deepFreeze(each);
  }
  return data;
}
