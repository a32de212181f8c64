export function transformPostmanCollectionOperations(): never {
  throw new Error('Reading Postman collections is left out of the mock.');
}
