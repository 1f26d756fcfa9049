// A letter: subject, plain text and HTML, in the language of whoever gets it. It names systems and what is to be done,
// and no people.

import type { NoticeDetails, NoticeKind } from '@registry/contracts';
import { noticePath, noticeSentence, type NoticeLanguage } from '@registry/notices';

export interface MailedNotice {
  readonly kind: NoticeKind;
  readonly details: NoticeDetails;
  readonly reference: string | null;
  /** Null for a restricted record: its name does not leave the register. */
  readonly name: string | null;
}

interface Words {
  readonly product: string;
  readonly many: (count: number) => string;
  readonly digest: (count: number) => string;
  readonly greeting: string;
  readonly more: (count: number) => string;
  readonly inbox: string;
  readonly why: string;
  readonly change: string;
}

const words: Readonly<Record<NoticeLanguage, Words>> = {
  en: {
    product: 'AI system registry',
    many: (count) => `${count} notices`,
    digest: (count) => (count === 1 ? 'One unread notice' : `${count} unread notices`),
    greeting: 'Good day,',
    more: (count) => `and ${count} more`,
    inbox: 'Open your inbox',
    why: 'You get this mail because the register of AI systems has something for you.',
    change: 'Choose which mails you get',
  },
  fr: {
    product: 'Registre des systèmes d’IA',
    many: (count) => `${count} avis`,
    digest: (count) => (count === 1 ? 'Un avis non lu' : `${count} avis non lus`),
    greeting: 'Bonjour,',
    more: (count) => `et ${count} de plus`,
    inbox: 'Ouvrir votre boîte de réception',
    why: 'Vous recevez ce message parce que le registre des systèmes d’IA a quelque chose pour vous.',
    change: 'Choisir les messages que vous recevez',
  },
  de: {
    product: 'Register der KI-Systeme',
    many: (count) => `${count} Hinweise`,
    digest: (count) => (count === 1 ? 'Ein ungelesener Hinweis' : `${count} ungelesene Hinweise`),
    greeting: 'Guten Tag,',
    more: (count) => `und ${count} weitere`,
    inbox: 'Posteingang öffnen',
    why: 'Sie bekommen diese Nachricht, weil das Register der KI-Systeme etwas für Sie hat.',
    change: 'Wählen, welche Nachrichten Sie bekommen',
  },
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

export function mailText({
  language,
  mode,
  notices,
  total,
  publicUrl,
  institution,
}: {
  language: NoticeLanguage;
  mode: 'now' | 'daily';
  notices: readonly MailedNotice[];
  total: number;
  publicUrl: string;
  institution: string;
}): { subject: string; text: string; html: string } {
  const said = words[language];
  const lines = notices.map(({ kind, details, reference, name }) => ({
    sentence: noticeSentence(language, { kind, details }),
    about: [reference, name].filter((part) => part !== null).join(' '),
    url: publicUrl + noticePath(kind, reference, details),
  }));
  const first = lines[0];
  const subject =
    mode === 'daily'
      ? said.digest(total)
      : total === 1 && first !== undefined
        ? [first.sentence, notices[0]?.reference].filter(Boolean).join(' · ')
        : said.many(total);
  const rest = total - lines.length;
  const footer = [said.why, `${said.change}: ${publicUrl}/inbox/preferences`];
  const text = [
    said.greeting,
    '',
    ...lines.flatMap(({ sentence, about, url }) => [`* ${sentence}${about === '' ? '' : ` (${about})`}`, `  ${url}`]),
    ...(rest > 0 ? [said.more(rest)] : []),
    '',
    `${said.inbox}: ${publicUrl}/inbox`,
    '',
    '-- ',
    `${said.product}, ${institution}`,
    ...footer,
    '',
  ].join('\n');
  const items = lines
    .map(
      ({ sentence, about, url }) =>
        `<li style="margin:0 0 12px"><a href="${escaped(url)}">${escaped(sentence)}</a>${about === '' ? '' : `<br>${escaped(about)}`}</li>`,
    )
    .join('');
  const html =
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
    `<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#262b38;max-width:600px"><p>${escaped(said.greeting)}</p><ul style="padding-left:20px">${items}</ul>` +
    `${rest > 0 ? `<p>${escaped(said.more(rest))}</p>` : ''}<p><a href="${escaped(publicUrl)}/inbox">${escaped(said.inbox)}</a></p>` +
    `<hr><p style="font-size:14px">${escaped(said.product)}, ${escaped(institution)}<br>${escaped(said.why)}<br><a href="${escaped(publicUrl)}/inbox/preferences">${escaped(said.change)}</a></p></body></html>`;
  return { subject: `[${said.product}] ${subject}`, text, html };
}
