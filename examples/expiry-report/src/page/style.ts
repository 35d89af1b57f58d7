/** The look of the page, in light and dark, on a desk and on a phone. */
export const style = `
:root { color-scheme: light dark; --back: #f6f7f9; --card: #fff; --text: #1a1d23; --dim: #5b6270; --line: #dde1e7;
  --expired: #b3261e; --expiring: #8f5600; --failed: #8a2b8f; --pending: #0a6375; --valid: #2e6b34; --over: #5b6270; --window: #fff1d6; }
@media (prefers-color-scheme: dark) { :root { --back: #14161a; --card: #1d2026; --text: #e8eaed; --dim: #a0a7b4; --line: #343943;
  --expired: #ff8a80; --expiring: #ffbf66; --failed: #e29be6; --pending: #6fd3e6; --valid: #86cf8d; --over: #a0a7b4; --window: #3a2f18; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; max-width: 68rem; margin: auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.1rem; } h3 { font-size: .875rem; font-weight: 600; text-transform: capitalize; }
h2 small, h3 small, header p, footer { color: var(--dim); font-weight: 400; } h3 small { text-transform: none; }
ol, ul { list-style: none; padding: 0; }
section, details { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; margin-top: 1rem; padding: 1rem; }
.alert { border-color: var(--expired); } .alert h2 { color: var(--expired); } .alert li { margin-top: .25rem; overflow-wrap: anywhere; }
summary { cursor: pointer; } summary h2 { display: inline; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem; }
.counts li { background: var(--card); border: 1px solid var(--line); border-radius: 2rem; padding: .125rem .75rem; }
.counts b { color: var(--tone); }
.expired { --tone: var(--expired); } .expiring { --tone: var(--expiring); } .failed { --tone: var(--failed); }
.pending { --tone: var(--pending); } .valid { --tone: var(--valid); } .over { --tone: var(--over); }
.lane { margin-top: .75rem; }
.bars { position: relative; height: 3rem; border-bottom: 1px solid var(--dim);
  background: linear-gradient(90deg, transparent 20%, var(--text) 20%, var(--text) calc(20% + 1px), var(--window) calc(20% + 1px), var(--window) 40%, transparent 40%); }
.bars li { position: absolute; inset-block: 0; display: flex; align-items: end; padding: 0 1px; }
.bars a { display: block; text-decoration: none; width: 100%; background: var(--tone); border-radius: 2px 2px 0 0; }
.bars b { display: block; color: var(--card); font-size: .6875rem; line-height: 1.25; text-align: center; }
.bars a:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
.ticks { position: relative; height: 1.5rem; font-size: .75rem; color: var(--dim); }
.ticks li { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.ticks .first { transform: none; } .ticks .last { transform: translateX(-100%); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.entries li { display: grid; grid-template-columns: 8rem minmax(0, 2fr) minmax(0, 1.5fr) minmax(0, 1fr) 7rem; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.entries { margin-top: .5rem; } .entries li:target { background: var(--window); }
.when { color: var(--tone); font-weight: 600; } .name { font-weight: 600; overflow-wrap: anywhere; }
.name small { display: block; font-weight: 400; } .name small, .what, .status, time { color: var(--dim); }
.what::first-letter { text-transform: uppercase; } .what { display: block; } .status { overflow-wrap: anywhere; } time { text-align: right; }
footer { margin-top: 1rem; font-size: .875rem; }
@media (max-width: 44rem) {
  body { padding: 1rem .75rem 2rem; }
  .ticks li:nth-last-child(2) { display: none; }
  .entries li { grid-template-columns: 1fr auto; }
  .name { grid-column: 1 / -1; grid-row: 1; } .when { grid-row: 2; } time { grid-row: 2; } .what { grid-row: 3; } .status { grid-row: 3; text-align: right; }
}
`;
