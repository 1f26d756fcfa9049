// Markdown as the plain text that a field of the record holds.

/** What the usual template says where nobody has said anything. */
const PLACEHOLDER = /\[?more information needed\]?/gi;

/**
 * Without comments, tags, images and marks of emphasis; a link is its words. Lines stay, several empty ones are one.
 * Nothing of it is ever shown as HTML.
 */
export function plainMarkdown(lines: readonly string[]): string {
  return (
    withoutComments(lines.join('\n'))
      .replace(/!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)/g, '')
      .replace(/\[([^\][\n]{1,500})\]\([^()\n]{0,2000}\)/g, '$1')
      .replace(/<\/?[a-z][^<>\n]{0,500}>/gi, '')
      .replace(/\*\*|__|`/g, '')
      .replace(PLACEHOLDER, '')
      .split('\n')
      .map((line) => line.trimEnd())
      // A point of a list, or a name with nothing after it.
      .filter((line) => !/^\s*[-*+]?\s*([^:]{1,80}:)?\s*$/.test(line) || line.trim() === '')
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** What is begun and not ended is a comment up to the end, as browsers read it. */
function withoutComments(text: string): string {
  let rest = text;
  let kept = '';
  for (;;) {
    const begin = rest.indexOf('<!--');
    if (begin === -1) return kept + rest;
    kept += rest.slice(0, begin);
    const end = rest.indexOf('-->', begin + 4);
    if (end === -1) return kept;
    rest = rest.slice(end + 3);
  }
}
