/** What needs a disk: files and folders as sources, and a journal that outlives a crash. */
export { type FileOptions, type FileSource, file } from './file.js';
export { type FolderOptions, folder } from './folder.js';
export { journal } from './journal.js';
