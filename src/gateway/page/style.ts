export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --sheet: #fff; --ink: #1b2330; --soft: #586274; --line: #d8dde5; --code: #f1f3f7;
  --accent: #1a56c4; --on-accent: #fff; --bad: #b3261e; --mine: #e3ecfb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11151c; --sheet: #191f29; --ink: #e4e8ef; --soft: #9aa6b8; --line: #303949; --code: #0d1117;
    --accent: #86b0ff; --on-accent: #0c1a33; --bad: #ff9a92; --mine: #22304a;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; }
body { margin: 0; display: flex; flex-direction: column; height: 100dvh; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: center; padding: .6rem 1rem; background: var(--sheet); border-bottom: 1px solid var(--line); }
h1 { font-size: 1.05rem; margin: 0; flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
header label { font-size: .85rem; color: var(--soft); }
main { flex: 1; overflow-y: auto; padding: 1rem; display: flex; flex-direction: column; gap: .75rem; }
main > * { width: 100%; max-width: 46rem; margin: 0 auto; overflow-wrap: anywhere; }
.mine { background: var(--mine); border-radius: .75rem; padding: .5rem .85rem; white-space: pre-wrap; }
.theirs { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: .5rem .85rem; min-height: 2.6rem; }
.theirs > :first-child { margin-top: 0; } .theirs > :last-child { margin-bottom: 0; }
.theirs.waiting::after { content: '…'; color: var(--soft); }
.theirs p, .theirs ul, .theirs ol, .theirs pre, .theirs blockquote { margin: .5rem 0; }
.theirs h3, .theirs h4 { margin: .75rem 0 .35rem; font-size: 1.05rem; }
.theirs blockquote { border-left: 3px solid var(--line); padding-left: .75rem; color: var(--soft); }
.theirs a { color: var(--accent); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .875em; }
code { background: var(--code); padding: .1em .3em; border-radius: .25rem; }
pre { background: var(--code); padding: .6rem .75rem; border-radius: .4rem; overflow-x: auto; }
pre code { padding: 0; background: none; }
details { color: var(--soft); font-size: .9rem; } summary { cursor: pointer; }
.note { color: var(--soft); font-size: .85rem; } .bad { color: var(--bad); }
form { background: var(--sheet); border-top: 1px solid var(--line); padding: .6rem 1rem calc(.6rem + env(safe-area-inset-bottom)); }
form > * { max-width: 46rem; margin-inline: auto; }
.line { display: flex; gap: .5rem; align-items: flex-end; }
#inputs { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .35rem .75rem; margin-bottom: .5rem; }
#inputs:empty, #files:empty, #said:empty { display: none; }
#inputs label { display: block; font-size: .85rem; font-weight: 600; }
input:not([type=file]):not([type=checkbox]), select, textarea { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .6rem; max-width: 100%; }
#inputs input:not([type=checkbox]), #inputs select, #inputs textarea { width: 100%; }
#query { flex: 1; min-width: 0; resize: none; max-height: 10rem; }
button, .button { font: inherit; padding: .4rem .9rem; border-radius: .4rem; border: 1px solid var(--line); background: var(--sheet); color: inherit; cursor: pointer; }
.first { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.small { font-size: .85rem; padding: .2rem .6rem; }
.button { position: relative; } .button input { position: absolute; inset: 0; opacity: 0; cursor: pointer; width: 100%; }
:focus-visible, .button:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
#files { list-style: none; margin-block: 0 .4rem; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem; }
#files li { border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .3rem .05rem .7rem; font-size: .85rem; max-width: 100%; overflow-wrap: anywhere; }
#files button { border: 0; background: none; padding: 0 .4rem; }
#said { margin-block: .35rem 0; font-size: .85rem; color: var(--bad); }
@media (max-width: 30rem) {
  main { padding: .75rem; } form, header { padding-inline: .75rem; }
  header label { display: none; } header select { max-width: 9rem; }
}
`;
