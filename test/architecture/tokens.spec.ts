import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type Root } from 'postcss';
import { contrast } from '../support/contrast';

const web = join(__dirname, '../../apps/web/src');
const tokensFile = 'furniture/looks/tokens.css';

const sources = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(css|tsx?)$/.test(entry.name) && !entry.name.includes('.spec.'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { name: relative(web, path), text: readFileSync(path, 'utf8') };
  });
const styles = sources
  .filter(({ name }) => name.endsWith('.css'))
  .map(({ name, text }) => ({ name, root: parse(text) }));
const scripts = sources.filter(({ name }) => !name.endsWith('.css'));
const outside = styles.filter(({ name }) => name !== tokensFile);

/** The breakpoints 480, 768, 996 and 1140 px; one step below where a range ends. */
const breakpoints = [30, 48, 62.25, 71.25].flatMap((em) => [`${em}em`, `${Math.round((em - 0.01) * 100) / 100}em`]);

const named =
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
  chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki
  darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise
  darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod
  gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue
  lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
  lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple
  mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite
  navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink
  plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
  slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
  yellowgreen`.split(/\s+/);
const raw = new RegExp(
  [
    String.raw`#[0-9a-f]{3,8}\b`,
    String.raw`\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(`,
    String.raw`(?<![\w-])(?:${named.join('|')})(?![\w-])`,
    String.raw`(?<![\w-])[\d.]+(?:px|pt|pc|cm|mm|in|q)\b`,
  ].join('|'),
  'gi',
);

/** Texts in quotes and names of custom properties are no values. */
const rawIn = (value: string): string[] =>
  value.replace(/'[^']*'|"[^"]*"|url\([^)]*\)|--[\w-]+/g, ' ').match(raw) ?? [];

function rawValues(root: Root): string[] {
  const found: string[] = [];
  root.walkDecls(({ prop, value }) => {
    found.push(...rawIn(value).map((one) => `${prop}: ${one}`));
  });
  root.walkAtRules(({ name, params }) => {
    found.push(...rawIn(params).map((one) => `@${name} ${one}`));
    if (name !== 'media') return;
    found.push(
      ...(params.match(/[\d.]+(?:em|rem)\b/g) ?? [])
        .filter((width) => !breakpoints.includes(width))
        .map((width) => `@media ${width}`),
    );
  });
  return found;
}

function defined(root: Root, isDark = false): Map<string, string> {
  const values = new Map<string, string>();
  root.walkDecls(/^--/, ({ prop, value, parent }) => {
    const around = parent?.parent;
    const scheme = around?.type === 'atrule' && 'params' in around ? String(around.params) : '';
    if (scheme === '' || (isDark && scheme.includes('dark'))) values.set(prop, value);
  });
  return values;
}

const tokens = styles.find(({ name }) => name === tokensFile)!.root;
const light = defined(tokens);
const dark = defined(tokens, true);

describe('the look has one source', () => {
  it('knows a raw value when it sees one', () => {
    const sample =
      parse(`a { color: #fff; background: rgb(0 0 0); border: 2px solid red; width: 0; margin: var(--red); content: '#fff 1px'; fill: currentColor }
      @media (min-width: 50em) {} @media (max-width: 47.99em) {}`);
    expect(rawValues(sample)).toEqual(['color: #fff', 'background: rgb(', 'border: 2px', 'border: red', '@media 50em']);
  });

  it('no stylesheet but tokens.css names a colour, an absolute length or a breakpoint of its own', () => {
    expect(outside.length).toBeGreaterThan(10);
    expect(outside.flatMap(({ name, root }) => rawValues(root).map((value) => `${name}: ${value}`))).toEqual([]);
  });

  it('no component styles itself', () => {
    const found = scripts.flatMap(({ name, text }) =>
      (
        text.match(
          /\bstyle=\{|\b(?:fill|stroke|stopColor|color)="(?!none|currentColor)[^"]*"|['"`]#[0-9a-f]{3,8}['"`]|\b[\d.]+px\b/gi,
        ) ?? []
      ).map((value) => `${name}: ${value}`),
    );
    expect(found).toEqual([]);
  });

  it('every custom property that is used is a token, or is set in the same file', () => {
    const missing = styles.flatMap(({ name, root }) => {
      const own = defined(root);
      root.walkDecls(/^--/, ({ prop, value }) => {
        own.set(prop, value);
      });
      return (root.toString().match(/(?<=var\()--[\w-]+/g) ?? [])
        .filter((token) => !light.has(token) && !own.has(token))
        .map((token) => `${name}: ${token}`);
    });
    expect(missing).toEqual([]);
  });

  it('every token is used', () => {
    const all = sources.map(({ text }) => text).join('\n');
    expect([...light.keys()].filter((token) => !all.includes(`var(${token})`))).toEqual([]);
  });

  it('the dark look changes tokens and adds none', () => {
    expect([...dark.keys()].filter((token) => !light.has(token))).toEqual([]);
  });
});

describe('contrast', () => {
  const plain = [
    '--surface-page',
    '--surface-lowest',
    '--surface-card',
    '--surface-muted',
    '--surface-hover',
    '--surface-selected',
  ];
  const toned = ['--danger-surface', '--success-surface', '--warning-surface', '--notice-surface'];
  const on = (surfaces: readonly string[], ...texts: string[]): [string, string][] =>
    texts.flatMap((text) => surfaces.map((surface): [string, string] => [text, surface]));
  const ownSurface = [...light.keys()]
    .filter((token) => light.has(token.replace(/-text$/, '-surface')) && token.endsWith('-text'))
    .map((token): [string, string] => [token, token.replace(/-text$/, '-surface')]);
  const texts = [
    ...ownSurface,
    ...on([...plain, ...toned], '--text', '--text-secondary', '--link', '--link-hover'),
    ...on(plain, '--danger-text', '--warning-text', '--notice-text', '--success-text'),
    ...on(['--surface-frame', '--surface-frame-raised'], '--text-on-frame', '--text-on-frame-secondary'),
    ...on(['--accent', '--accent-hover', '--accent-pressed'], '--on-accent'),
    ...on(['--danger', '--danger-hover'], '--on-danger'),
  ];
  const marks = [
    ...on([...plain, ...toned], '--focus'),
    ...on(plain, '--border-strong', '--accent', '--danger'),
    ...on(['--surface-frame', '--surface-frame-raised'], '--focus-on-frame', '--mark'),
  ];

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('of text is at least 4.5 : 1 in the %s look', (_, scheme) => {
    expect(ownSurface.length).toBeGreaterThan(9);
    expect(tooWeak(scheme, texts, 4.5)).toEqual([]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('of focus, edges of fields and marks is at least 3 : 1 in the %s look', (_, scheme) => {
    expect(tooWeak(scheme, marks, 3)).toEqual([]);
  });

  function tooWeak(scheme: ReadonlyMap<string, string>, pairs: readonly [string, string][], least: number): string[] {
    const value = (token: string): string => scheme.get(token) ?? light.get(token) ?? '';
    return pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(value(front), value(back)) }))
      .filter(({ ratio }) => !(ratio >= least))
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
  }
});
