import { hash } from "node:crypto";

/**
 * The customer's page by itself: readable on a phone, with large letters, in the dark, on paper; nothing is loaded from
 * anywhere. Text has a contrast of at least 4.5 to 1, edges of fields 3 to 1.
 */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --page: #f5f4f1;
  --card: #ffffff;
  --text: #20242a;
  --quiet: #575d66;
  --line: #d8d6d0;
  --edge: #7b818a;
  --link: #0b5394;
  --strong: #0b5394;
  --on-strong: #ffffff;
  --good: #1d6b3c;
  --good-ground: #e4f3e9;
  --busy: #0b5394;
  --busy-ground: #e3eef8;
  --ask: #7a4b00;
  --ask-ground: #fdf0d5;
  --bad: #9c1c1c;
  --bad-ground: #fdeaea;
  --done: #575d66;
  --done-ground: #ecebe7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c;
    --card: #1e2227;
    --text: #e8e6e1;
    --quiet: #b0b5bc;
    --line: #353b43;
    --edge: #868d97;
    --link: #8cc4f5;
    --strong: #8cc4f5;
    --on-strong: #10151a;
    --good: #90dcab;
    --good-ground: #17352a;
    --busy: #a5d0f7;
    --busy-ground: #173048;
    --ask: #f5cf86;
    --ask-ground: #3d2f10;
    --bad: #ffb3b0;
    --bad-ground: #451d1d;
    --done: #b0b5bc;
    --done-ground: #2a2f36;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word; }
header, main, footer { max-width: 44rem; margin-inline: auto; padding-inline: 16px; }
main { padding-bottom: 1.5rem; outline: none; }
.door { padding-top: 2.5rem; }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; padding-block: 1rem .25rem; }
.top p { margin: 0; }
.name a { font-weight: 650; color: inherit; text-decoration: none; }
.top a, .back a, .more a, .pages a { display: inline-block; padding-block: .35rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
.skip:focus { top: .5rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; hyphens: auto; }
h1 { font-size: 1.6rem; margin: .5rem 0; }
h2 { font-size: 1.2rem; margin: 1.75rem 0 .6rem; }
h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
.card h2, .card h1 { margin-top: 0; }
p { margin: 0 0 .75rem; }
.lead { font-size: 1.06rem; }
.small, .hint, .optional { color: var(--quiet); font-size: .9rem; }
.optional { font-weight: 400; }
.pages { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; margin-block: 1rem; }
.back { margin-bottom: 0; }
ul, ol { padding: 0; margin: 0; list-style: none; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 18px; margin: 0 0 1rem; }
.card > :last-child { margin-bottom: 0; }
.badge { display: inline-block; margin: 0 0 .5rem; padding: .1rem .65rem; border-radius: 1rem; font-size: .88rem; font-weight: 650; color: var(--busy); background: var(--busy-ground); }
.badge.solved, .badge.closed, .badge.kept { color: var(--good); background: var(--good-ground); }
.badge.to-confirm, .badge.waits-for-you { color: var(--ask); background: var(--ask-ground); }
.badge.missed { color: var(--bad); background: var(--bad-ground); }
.badge.dropped, .badge.replaced, .badge.elsewhere { color: var(--done); background: var(--done-ground); }
.said { white-space: pre-line; }
.entries .theirs { margin-left: clamp(0px, 4vw, 48px); background: var(--busy-ground); border-color: transparent; }
.entries .ours { margin-right: clamp(0px, 4vw, 48px); }
.corrected .said { border-left: 3px solid var(--edge); padding-left: .8rem; color: var(--quiet); }
.correction { font-weight: 650; color: var(--ask); }
.question { border-color: var(--strong); }
form { margin: 0; }
.field { margin: 0 0 1.1rem; padding: 0; border: 0; min-width: 0; }
label, legend { font-weight: 650; padding: 0; }
.field > label { display: block; margin-bottom: .25rem; }
.hint { margin: 0 0 .35rem; }
textarea { display: block; width: 100%; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 6px; padding: .6rem .7rem; resize: vertical; }
.wrong textarea { border: 2px solid var(--bad); }
.error { color: var(--bad); font-weight: 650; margin: 0 0 .35rem; }
.options { display: grid; gap: .35rem; margin-top: .35rem; }
.scale .options { grid-template-columns: repeat(auto-fill, minmax(2.8rem, 1fr)); }
.option { display: flex; gap: .6rem; align-items: baseline; font-weight: 400; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: 6px; cursor: pointer; min-width: 0; }
.scale .option { flex-direction: column; align-items: center; gap: .1rem; padding: .4rem .2rem; }
.option:has(:checked) { border-color: var(--strong); background: var(--busy-ground); }
input[type=radio] { accent-color: var(--strong); flex: none; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin: .5rem 0 0; }
button, .button { font: inherit; font-weight: 650; padding: .65rem 1.2rem; min-height: 2.75rem; border-radius: 6px; border: 2px solid var(--strong); background: var(--strong); color: var(--on-strong); cursor: pointer; text-decoration: none; }
.quiet { background: transparent; color: var(--link); }
details { margin-top: 1rem; }
summary { cursor: pointer; font-weight: 650; color: var(--link); padding-block: .5rem; }
details[open] summary { margin-bottom: .5rem; }
dl { margin: 0 0 1rem; }
dt { font-weight: 650; }
dd { margin: 0 0 .75rem; padding-left: .8rem; border-left: 3px solid var(--line); }
.notice, .warning { border-radius: 10px; padding: .8rem 1.1rem; margin: 0 0 1rem; font-weight: 650; }
.notice { color: var(--good); background: var(--good-ground); }
.warning { color: var(--bad); background: var(--bad-ground); }
.warning h2 { font-size: 1.05rem; margin: 0 0 .25rem; }
.warning ul { font-weight: 400; }
.warning a { color: inherit; font-weight: 650; }
footer { color: var(--quiet); font-size: .9rem; padding-block: .5rem 2rem; }
@media (forced-colors: active) { .card, .badge, .notice, .warning { border: 1px solid; } }
@media print {
  body { background: #fff; color: #000; }
  .skip, nav, .back, .more, form, details, .question { display: none; }
  .card { break-inside: avoid; border-color: #999; }
}
`.trim();

/** Its name follows from its content, so that browsers may keep it for ever. */
export const stylesheetPath = `/c/page.${hash("sha256", stylesheet, "hex").slice(0, 16)}.css`;
