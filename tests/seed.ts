/**
 * The seed of everything random in the tests: GABBER_TEST_SEED, or another one each time. CI takes it
 * from the commit, so that one commit has the same cases wherever it is tested.
 */
export const testSeed = Number(process.env['GABBER_TEST_SEED'] ?? Date.now() % 2 ** 31);
