export { Download, download, fetchFile } from './download.js';
export type { Form, Progress } from './form.js';
export { parametersOf } from './parameters.js';
export { prepared } from './prepare.js';
export type { Fetchable, FileLike, NamedContent, Uploadable, WithFiles } from './source.js';
