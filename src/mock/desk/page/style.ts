export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --sheet: #fff; --ink: #1b2330; --soft: #586274; --line: #d8dde5; --field: #fff; --code: #f1f3f7;
  --accent: #1a56c4; --on-accent: #fff; --good: #14713d; --bad: #b3261e; --warn: #8a5300; --tint: #e8effc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11151c; --sheet: #191f29; --ink: #e4e8ef; --soft: #9aa6b8; --line: #303949; --field: #11151c; --code: #131922;
    --accent: #86b0ff; --on-accent: #0c1a33; --good: #6fd49b; --bad: #ff9a92; --warn: #f0bd6b; --tint: #22304a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header { padding: .75rem 1.25rem; background: var(--sheet); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; }
h1 { font-size: 1.15rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
h3 { font: inherit; font-weight: 600; margin: 0; }
p { margin: .25rem 0; }
header p, section > p, .note { color: var(--soft); }
main { display: grid; grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr) minmax(17rem, 21rem); gap: 1rem; padding: 1rem 1.25rem; align-items: start; max-width: 100rem; margin: 0 auto; }
nav, section { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: .85rem 1rem; min-width: 0; }
nav { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
.column { display: grid; gap: 1rem; min-width: 0; }
code, pre, textarea, .mono { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .85rem; }
label { display: block; font-size: .85rem; font-weight: 600; margin-top: .5rem; }
label small, legend small { font-weight: 400; color: var(--soft); }
input:not([type=file]):not([type=checkbox]), select, textarea { width: 100%; padding: .4rem .55rem; color: inherit; background: var(--field); border: 1px solid var(--line); border-radius: .35rem; font-size: .9rem; line-height: 1.45; }
input, select { font-family: inherit; }
label.check { font-weight: 400; }
textarea { min-height: 9rem; resize: vertical; line-height: 1.45; }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0 .75rem; }
button { font: inherit; font-size: .9rem; padding: .4rem .9rem; border-radius: .35rem; border: 1px solid var(--line); background: var(--sheet); color: inherit; cursor: pointer; }
button.first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.small { font-size: .8rem; padding: .1rem .55rem; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#try-title:focus { outline: none; }
.line { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: center; }
.line h2 { margin: 0; }
.actions { margin-top: .75rem; }
summary { cursor: pointer; }
nav details { border-top: 1px solid var(--line); padding: .3rem 0; }
nav details:first-child { border-top: 0; margin-top: .5rem; }
nav summary { font-weight: 600; font-size: .9rem; }
nav ul { list-style: none; margin: .15rem 0 .25rem; padding: 0; }
nav li button { display: flex; gap: .5rem; width: 100%; text-align: left; border: 0; background: none; padding: .2rem .35rem; font-size: .85rem; }
nav li button:hover, nav li button[aria-current=true] { background: var(--tint); }
.method { flex: none; width: 3.4rem; font-size: .7rem; line-height: 1.85; font-weight: 700; color: var(--soft); font-family: ui-monospace, Menlo, Consolas, monospace; }
.name { overflow-wrap: anywhere; }
pre { margin: .5rem 0 0; padding: .6rem .75rem; background: var(--code); border-radius: .35rem; overflow: auto; max-height: 17rem; white-space: pre-wrap; overflow-wrap: anywhere; }
#answer { margin-top: .85rem; border-top: 1px solid var(--line); padding-top: .6rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
#said { border-left: 3px solid var(--accent); padding-left: .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
#status { font-weight: 600; }
#apps, #journal { list-style: none; margin: .5rem 0 0; padding: 0; }
#apps li { display: flex; align-items: center; gap: .1rem .75rem; padding: .25rem 0; }
#apps code { min-width: 7.5rem; overflow-wrap: anywhere; } #apps span { flex: 1; color: var(--soft); font-size: .85rem; }
#journal > li { border-top: 1px solid var(--line); }
#journal summary { display: grid; grid-template-columns: 4rem 3.2rem minmax(6rem, 2fr) minmax(0, 1fr) 2rem 4.2rem; gap: 0 .6rem; padding: .3rem .15rem; font-size: .85rem; align-items: baseline; list-style: none; }
#journal summary::-webkit-details-marker { display: none; }
#journal .path, #journal .key { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
#journal .time, #journal .ms { color: var(--soft); font-variant-numeric: tabular-nums; } #journal .ms { text-align: right; }
#journal .violations { margin: 0 0 .35rem 4.75rem; padding: 0; list-style: none; color: var(--bad); font-size: .85rem; overflow-wrap: anywhere; }
#journal .violations:empty { display: none; }
#journal pre { margin-bottom: .5rem; }
#live { font-size: .8rem; color: var(--soft); } #reset { margin-left: auto; }
@media (max-width: 72rem) {
  main { grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); }
  .column:last-child { grid-column: 2; }
}
@media (max-width: 44rem) {
  main { grid-template-columns: minmax(0, 1fr); padding: .75rem; }
  header { padding: .6rem .9rem; }
  .column:last-child { grid-column: 1; }
  nav { position: static; max-height: 17rem; }
  #journal summary { grid-template-columns: 3.4rem minmax(0, 1fr) 2rem; }
  #journal .time, #journal .key, #journal .ms { display: none; }
  #journal .violations { margin-left: .15rem; }
}
`;
