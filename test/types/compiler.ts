/** TypeScript's language service on this project, with files that exist only for a test. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root: string = fileURLToPath(new URL('../..', import.meta.url));
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);

/** Where a file of that name would be, to import from as its neighbours do. */
export const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A service that sees the given files, whose texts need not be on the disk, and all that they import. */
export function languageService(files: Readonly<Record<string, string>>): ts.LanguageService {
  return ts.createLanguageService({
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const text = files[name] ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name in files || ts.sys.fileExists(name),
    readFile: (name) => files[name] ?? ts.sys.readFile(name),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}
