// Style and script of the public page. It loads nothing: both stand in it, and its policy names them by their digests.

import { createHash } from 'node:crypto';

/** Colours are those of the web (`furniture/looks/tokens.css`). */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--card:#f6f6f8;--text:#00002e;--quiet:#505070;--line:#696984;--link:#0046ff}
@media screen and (prefers-color-scheme:dark){:root{--page:#00002e;--card:#1a1a43;--text:#fff;--quiet:#d4d4dc;--line:#9595a8;--link:#8cacff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:60rem;background:var(--page);color:var(--text);font:1rem/1.5 Arial,sans-serif}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip:not(:focus){position:absolute;left:-99rem}
nav a{margin-right:1rem}
form{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}
form[hidden],article[hidden]{display:none}
label{display:flex;flex-direction:column;min-width:10rem;flex:1;color:var(--quiet)}
input,select{min-height:2.25rem;padding:0 .5rem;font:inherit;color:var(--text);background:var(--page);border:1px solid var(--line);border-radius:4px}
article{margin:1rem 0;padding:1rem;background:var(--card);border-radius:4px;overflow-wrap:anywhere}
article:target{outline:2px solid var(--link)}
h2{margin:0}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}
dt{color:var(--quiet)}
dd{margin:0;white-space:pre-line}
@media (max-width:36rem){dl{display:block}dd{margin-bottom:.5rem}}
@media print{form,nav,.skip{display:none}article{break-inside:avoid;border:1px solid}}
`;

/** Without it the page is a plain list. What is typed stays in the browser. */
export const SCRIPT = `
const form = document.querySelector('form');
const systems = [...document.querySelectorAll('article')].map((node) => ({ node, text: node.textContent.toLowerCase() }));
const show = () => {
  const words = form.q.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
  let shown = 0;
  for (const { node, text } of systems) {
    const fits = words.every((word) => text.includes(word)) &&
      chosen.every(({ name, value }) => (node.dataset[name] ?? '').split('\\n').includes(value));
    node.hidden = !fits;
    if (fits) shown += 1;
  }
  document.getElementById('shown').textContent = String(shown);
};
form.hidden = false;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
`;

const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Stands in the page as well, for whoever keeps it elsewhere. */
export const POLICY =
  `default-src 'none'; style-src ${digestOf(STYLE)}; script-src ${digestOf(SCRIPT)}; ` +
  `base-uri 'none'; form-action 'none'`;
