/** Code of the documents, in a file of a folder inside `test/docs`. */
import ts from 'typescript';
import { ENTRIES } from '../../scripts/build/entries.js';

/** What users import by name stands in the source here. */
export function here(code: string): string {
  return ENTRIES.reduce((text, { name, source }) => {
    const imported = name === 'index' ? 'dify-kit' : `dify-kit/${name}`;
    return text.replaceAll(`'${imported}'`, `'../../../${source.replace(/ts$/, 'js')}'`);
  }, code);
}

/** What the compiler has against each of these files, under the settings of the repository. */
export function problemsOf(files: readonly string[]): (file: string) => string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, noUnusedLocals: false, isolatedDeclarations: false });
  return (file) => {
    const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    return problems.map((it) => ts.flattenDiagnosticMessageText(it.messageText, '\n'));
  };
}
