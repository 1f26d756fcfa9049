// What does not fit: a page wider than its window, text outside of its box, text that is cut without a sign.

import type { Page } from 'playwright-core';

/** Of the page as it stands, or of the dialog that lies over it. */
export async function spillsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { documentElement: html } = document;
    if (html.scrollWidth > html.clientWidth) found.push('the page is wider than its window');
    const nameOf = (one: Element): string =>
      `${one.tagName.toLowerCase()}${one.className === '' || typeof one.className !== 'string' ? '' : `.${one.className.split(' ').join('.')}`} “${(one.textContent ?? '').trim().slice(0, 30)}”`;
    /** Hidden from sight on purpose, or a box of its own that is scrolled, as fields and lists of choices are. */
    const isSpared = (one: Element, style: CSSStyleDeclaration): boolean =>
      style.clipPath !== 'none' ||
      ['auto', 'scroll'].includes(style.overflowX) ||
      /^(INPUT|TEXTAREA|SELECT|OPTION|PROGRESS|svg)$/.test(one.tagName) ||
      (style.textOverflow === 'ellipsis' && one.getAttribute('title') !== null);
    /** Says whether something spills in it: the innermost is the one to mend, and the only one told. */
    const visit = (one: Element): boolean => {
      const style = getComputedStyle(one);
      if (style.display === 'none' || style.visibility === 'hidden') return false;
      const spills = Array.from(one.children).map(visit).some(Boolean);
      if (isSpared(one, style)) return false;
      if (spills || style.display === 'inline' || style.display === 'contents' || one.clientWidth === 0) return spills;
      const isTooNarrow = one.scrollWidth - one.clientWidth > 1;
      const isTooLow = !['auto', 'scroll'].includes(style.overflowY) && one.scrollHeight - one.clientHeight > 6;
      if (isTooNarrow || isTooLow) found.push(`${nameOf(one)} is too ${isTooNarrow ? 'narrow' : 'low'}`);
      return isTooNarrow || isTooLow;
    };
    const dialog = document.querySelector('.dialog-overlay');
    Array.from((dialog ?? document.body).children).forEach(visit);
    const range = document.createRange();
    /** A word of the language, however narrow its place, stays whole. */
    const isTorn = (text: Text, word: RegExpMatchArray): boolean => {
      range.setStart(text, word.index ?? 0);
      range.setEnd(text, (word.index ?? 0) + word[0].length);
      const lines = Array.from(range.getClientRects(), ({ top }) => Math.round(top));
      return new Set(lines).size > 1;
    };
    const texts = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text !== null; text = texts.nextNode() as Text | null) {
      const around = text.parentElement!;
      if (!around.checkVisibility({ visibilityProperty: true }) || getComputedStyle(around).hyphens === 'auto')
        continue;
      for (const word of text.data.matchAll(/\S+/g))
        if (/^\p{L}{3,16}$/u.test(word[0]) && isTorn(text, word)) found.push(`${nameOf(around)}: “${word[0]}” is torn`);
    }
    return found;
  });
}
