/** What a section prints: tables, and its targets with what came of them. */

export const heading = (text: string): void => console.log(`\n${text}`);

/** One line a row, the name first and then numbers as text, right-aligned. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  for (const row of all) {
    const cells = row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)));
    console.log(`  ${cells.join('  ')}`);
  }
}

type Wanted = { least: number } | { most: number };

/** Prints whether a target of the project is reached. A bench informs, it fails nothing. */
export function target(what: string, value: number, wanted: Wanted, digits = 2): void {
  const good = 'least' in wanted ? value >= wanted.least : value <= wanted.most;
  const text = 'least' in wanted ? `at least ${wanted.least}` : `at most ${wanted.most}`;
  console.log(`  ${good ? 'ok    ' : 'missed'}  ${what}: ${value.toFixed(digits)} (${text})`);
}
