/** Kicks of the genres. Each lies in the ranges of `tests/fixtures/quality_standards.json`. */
export const gabberKickPresets = {
  rotterdam: { doc: 'Early gabber: a 909 looped through the desk.', values: {} },
};
