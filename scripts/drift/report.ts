import type { Difference, Drift, Kind } from './compare.js';

const SIGN: Record<Kind, string> = { newer: '+', here: '-', contradicts: '!' };

/** The differences as text: operations first, then each operation and union, counts at the end. */
export function report({ present, newer, here, sections }: Drift): string {
  const out = [`${present} of ${present + newer.length} operations present`];
  if (newer.length) out.push('', 'Operations only there:', ...newer.map((it) => `  + ${it}`));
  if (here.length) out.push('', 'Operations only here:', ...here.map((it) => `  - ${it}`));
  if (sections.length) out.push('', '+ only there   - only here   ! in both, and not the same');
  let of = '';
  for (const section of sections) {
    if (section.of !== of) out.push('', (of = section.of));
    out.push(`  ${section.at}`, ...lines(section.differences).map((it) => `    ${it}`));
  }
  const all = sections.flatMap((it) => it.differences);
  const count = (kind: Kind) => all.filter((it) => it.kind === kind).length;
  out.push(
    '',
    `${present} operations compared, ${newer.length} only there, ${here.length} only here; ` +
      `${count('newer')} fields only there, ${count('here')} only here, ${count('contradicts')} contradictions`,
  );
  return out.join('\n');
}

/** A line for each field that one document lacks, and one for all fields that contradict in the same way. */
function lines(differences: Difference[]): string[] {
  const out: string[] = [];
  const alike = new Map<string, string[]>();
  for (const { kind, what, how } of differences) {
    if (kind !== 'contradicts') out.push(`${SIGN[kind]} ${what}${how ? ` (${how})` : ''}`);
    else alike.set(how ?? '', [...(alike.get(how ?? '') ?? []), what]);
  }
  for (const [how, them] of alike) out.push(`${SIGN.contradicts} ${how}: ${them.join(', ')}`);
  return out;
}
