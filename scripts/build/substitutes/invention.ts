const nothing = (): void => {};
/** Set up when Prism is loaded, asked for an answer by nobody. */
export const JSONSchemaFaker: Record<'extend' | 'option', () => void> & { generate(): never } = {
  extend: nothing,
  option: nothing,
  generate: (): never => {
    throw new Error('Invented answers are left out of the mock: it knows the examples of the specification.');
  },
};
export const faker = {};
