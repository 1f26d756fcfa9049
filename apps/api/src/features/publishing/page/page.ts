// The public page: one file for each language that needs nothing beside it, with all that is published in it.

import type { PublicSystem } from '@registry/contracts';
import { cellText, PUBLIC_FIELDS, splitLines, systemColumns } from '@registry/record';
import type { PublicDocument } from '../sets/public-files';
import { POLICY, SCRIPT, STYLE } from './page-parts';
import { PAGE_LANGUAGES, pageWords, type PageLanguage, type PageWords } from './page-words';

const NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', fr: 'Français', de: 'Deutsch' };
/** Units and actions have names in two languages. */
const titleLanguage = (language: PageLanguage): 'en' | 'fr' => (language === 'fr' ? 'fr' : 'en');

export const fileOf = (language: PageLanguage): `index${'' | '.fr' | '.de'}.html` =>
  language === 'en' ? 'index.html' : `index.${language}.html`;

/** What stands in a list from which one is chosen: key and word. */
type Options = ReadonlyMap<string, string>;

export function pageText({ institution, licence, systems }: PublicDocument, language: PageLanguage): string {
  const words = pageWords[language];
  const { spoken } = words;
  // With a space that does not break before it, as French has it.
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const label = (key: string): string => spoken.labelOf({ key });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<title>${escaped(words.title)} – ${escaped(institution[language])}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#list">${escaped(words.toList)}</a>
<header>
<nav aria-label="${escaped(words.languages)}">${PAGE_LANGUAGES.map((one) => languageLink(one, language)).join('')}</nav>
<p>${escaped(institution[language])}</p>
<h1>${escaped(words.title)}</h1>
</header>
<main>
<p>${escaped(words.intro)}</p>
<form role="search" hidden>
<label>${escaped(words.search)}<input type="search" name="q" autocomplete="off"></label>
${select(
  words,
  'class',
  label('decidedClass'),
  optionsOf(systems, (one) => classOption(words, one)),
)}
${select(
  words,
  'stage',
  label('stage'),
  optionsOf(systems, (one) => stageOption(words, one)),
)}
${select(
  words,
  'unit',
  label('unitName'),
  optionsOf(systems, (one) => unitOption(one, language)),
)}
${select(
  words,
  'action',
  words.action,
  optionsOf(systems, (one) => actionOptions(one, language)),
)}
</form>
<p role="status">${escaped(words.found)}${colon} <span id="shown">${systems.length}</span></p>
<div id="list" tabindex="-1">
${systems.length === 0 ? `<p>${escaped(words.none)}</p>` : systems.map((one) => article(words, one, language)).join('\n')}
</div>
</main>
<footer>
<p>${escaped(words.files)}${colon} <a href="systems.json">JSON</a>, <a href="systems.csv">CSV</a></p>
<p>${escaped(words.licence)}${colon} ${escaped(licence)}</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const languageLink = (one: PageLanguage, current: PageLanguage): string =>
  `<a href="${fileOf(one)}" hreflang="${one}" lang="${one}"${one === current ? ' aria-current="page"' : ''}>${NAMES[one]}</a>`;

/** A list that has nothing to choose from is left out. */
function select({ all }: PageWords, name: string, label: string, options: Options): string {
  if (options.size === 0) return '';
  const listed = [...options].map(([key, word]) => `<option value="${escaped(key)}">${escaped(word)}</option>`);
  return `<label>${escaped(label)}<select name="${name}"><option value="">${escaped(all)}</option>${listed.join('')}</select></label>`;
}

const optionsOf = (systems: readonly PublicSystem[], of: (system: PublicSystem) => Options): Options =>
  new Map(systems.flatMap((one) => [...of(one)]).sort(([, one], [, other]) => (one < other ? -1 : 1)));

const classOption = ({ spoken }: PageWords, { class: decided }: PublicSystem): Options =>
  new Map(decided === undefined ? [] : [[decided.headline, spoken.wordOf('class', decided.headline)]]);
const stageOption = ({ spoken }: PageWords, { fields: { stage } }: PublicSystem): Options =>
  new Map(stage === undefined ? [] : [[String(stage), spoken.wordOf('stage', String(stage))]]);
const unitOption = ({ unit }: PublicSystem, language: PageLanguage): Options =>
  new Map(unit === undefined ? [] : [[unit.en, unit[titleLanguage(language)]]]);
const actionOptions = ({ actions = [] }: PublicSystem, language: PageLanguage): Options =>
  new Map(actions.map(({ code, title }) => [code, `${code} ${title[titleLanguage(language)]}`]));

function article(words: PageWords, system: PublicSystem, language: PageLanguage): string {
  const { reference, name } = system;
  const data = {
    class: classOption(words, system),
    stage: stageOption(words, system),
    unit: unitOption(system, language),
    action: actionOptions(system, language),
  };
  const filters = Object.entries(data).map(
    ([key, options]) => ` data-${key}="${escaped([...options.keys()].join('\n'))}"`,
  );
  const rows = rowsOf(words, system, data).filter(({ text }) => text !== '');
  return `<article id="${escaped(reference)}"${filters.join('')}>
<h2 dir="auto" lang=""><a href="#${escaped(reference)}">${escaped(name)}</a></h2>
<dl>${rows.map((row) => rowText(row, language)).join('')}</dl>
</article>`;
}

/** What is known of a system, and in which language it is said; a text is in whatever language somebody wrote it. */
interface Row {
  readonly label: string;
  readonly text: string;
  readonly said: 'page' | 'title' | 'unknown';
}

function rowText({ label, text, said }: Row, language: PageLanguage): string {
  const lang = { page: language, title: titleLanguage(language), unknown: '' }[said];
  return `<dt>${escaped(label)}</dt><dd dir="auto" lang="${lang}">${escaped(text)}</dd>`;
}

function rowsOf(
  words: PageWords,
  { reference, class: decided, fields, registrations = [] }: PublicSystem,
  options: Readonly<Record<'class' | 'unit' | 'action', Options>>,
): Row[] {
  const label = (key: string): string => words.spoken.labelOf({ key });
  const lines = (texts: Iterable<string>): string => [...texts].join('\n');
  const entries = registrations.map(({ section, number, address }) =>
    [`${words.section} ${section}`, number, address].filter(Boolean).join(', '),
  );
  return [
    { label: label('reference'), text: reference, said: 'page' },
    { label: label('decidedClass'), text: lines(options.class.values()), said: 'page' },
    { label: words.decidedOn, text: decided?.decidedOn ?? '', said: 'page' },
    { label: label('unitName'), text: lines(options.unit.values()), said: 'title' },
    ...PUBLIC_FIELDS.map((field) => fieldRow(words, field, fields[field])),
    { label: words.registrations, text: lines(entries), said: 'page' },
    { label: words.action, text: lines(options.action.values()), said: 'title' },
  ];
}

function fieldRow({ spoken }: PageWords, field: string, value: unknown): Row {
  const label = spoken.labelOf({ key: field });
  const column = systemColumns.find(({ key }) => key === field);
  if (column === undefined || value === undefined) return { label, text: '', said: 'page' };
  const text = cellText(column, value, spoken);
  return {
    label,
    text: Array.isArray(value) ? splitLines(text).join('\n') : text,
    said: ['text', 'lines', 'parts'].includes(column.kind) ? 'unknown' : 'page',
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
