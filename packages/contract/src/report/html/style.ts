/** The style sheet of the report page: light and dark, wide and narrow, without anything to load. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --sheet: #fff; --line: #dfe3e8; --text: #1c2530; --quiet: #5b6776;
  --good: #17713e; --good-sheet: #dff3e6; --bad: #b3261e; --bad-sheet: #fde8e6; --fair: #85560a; --fair-sheet: #fbefd2;
  --idle: #e8ebef;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b; --sheet: #1a2027; --line: #313a45; --text: #e4e9ef; --quiet: #9aa7b5;
    --good: #6fd296; --good-sheet: #153524; --bad: #ff9b92; --bad-sheet: #45201d; --fair: #f0c063; --fair-sheet: #3c2f12;
    --idle: #262e38;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 12px; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1200px; margin: 0 auto; padding: 20px 24px 64px; }
h1 { font-size: 15px; font-weight: 600; margin: 0; color: var(--quiet); }
h2 { font-size: 19px; margin: 32px 0 10px; }
h3 { font-size: 16px; margin: 0; }
p { margin: 0; }
a { color: inherit; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 6px 0 0; padding: 10px 12px; background: var(--ground); border-radius: 6px; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.small { font-size: 13px; }
.verdict { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin: 2px 0 14px; }
.verdict strong { font-size: 26px; line-height: 1.25; }
.good strong, b.good { color: var(--good); }
.bad strong, b.bad { color: var(--bad); }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; }
.suites { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 14px; }
.suites .sheet.bad { border-color: var(--bad); }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 12px; }
.bar { display: flex; height: 8px; margin: 8px 0 10px; border-radius: 4px; overflow: hidden; background: var(--idle); }
.bar i { display: block; flex: none; }
.bar .lost:not([style="width:0%"]) { min-width: 4px; }
.bar .covered { background: var(--good); } .bar .waived { background: var(--fair); } .bar .lost { background: var(--bad); }
.counts { display: grid; grid-template-columns: 1fr 1fr; gap: 1px 20px; margin: 0; font-size: 14px; }
.counts div { display: flex; white-space: nowrap; justify-content: space-between; gap: 8px; }
.counts dd { margin: 0; font-variant-numeric: tabular-nums; }
.tiles { display: flex; flex-wrap: wrap; gap: 3px; margin-top: 10px; }
.tiles a { width: 12px; height: 12px; border-radius: 3px; background: var(--good); }
.tiles a.bad { background: var(--bad); border-radius: 50%; } .tiles a.fair { background: var(--fair); } .tiles a.idle { background: var(--idle); }
.tiles a:hover, .tiles a:focus-visible { outline: 2px solid var(--text); outline-offset: 1px; }
.short { margin: 0 0 14px; padding: 10px 16px 10px 32px; background: var(--bad-sheet); border-radius: 10px; }
.short li::marker { color: var(--bad); }
.failure { margin: 10px 0; border-left: 4px solid var(--bad); }
.diagnostic { margin-top: 12px; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 14px; margin: 4px 0 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; padding: 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { padding: 4px 8px; text-align: left; border-bottom: 1px solid var(--line); white-space: nowrap; }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--quiet); font-weight: 500; font-size: 13px; }
tbody th { font-weight: 500; position: sticky; left: 0; background: var(--sheet); max-width: 330px; overflow: hidden; text-overflow: ellipsis; }
td span { display: inline-block; min-width: 40px; padding: 0 6px; border-radius: 5px; text-align: center; font-variant-numeric: tabular-nums; }
td .good { background: var(--good-sheet); color: var(--good); }
td .bad { background: var(--bad-sheet); color: var(--bad); font-weight: 600; }
td .fair { background: var(--fair-sheet); color: var(--fair); }
tr:target > * { background: var(--fair-sheet); }
.list { padding: 4px 16px; }
.list > div { padding: 8px 0; border-bottom: 1px solid var(--line); }
.list > div:last-child { border-bottom: 0; }
details > summary { cursor: pointer; }
@media (max-width: 600px) {
  main { padding: 14px 12px 48px; }
  .verdict strong { font-size: 21px; }
  .suites { grid-template-columns: minmax(0, 1fr); gap: 10px; }
  .sheet { padding: 10px 12px; }
  .counts { font-size: 13px; gap: 0 18px; }
  .tiles { margin-top: 8px; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: 4px; }
  tbody th { max-width: 190px; }
  .scroll { padding: 0; }
}
@media print { .sheet { break-inside: avoid; } }
`;
