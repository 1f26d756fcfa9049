// A document that the Act asks for, as one version has it.

import type { ActDocument, SystemDetail } from '@registry/contracts';
import { documents as forms } from '@registry/record';
import type { Block } from '../../../platform/printing/paper';
import { facts, quiet } from '../blocks';
import type { Draft } from '../print';
import { filled, type Voice } from '../voice/voice';

export function documentPaper(voice: Voice, system: SystemDetail, document: ActDocument): Draft {
  const { words, terms, day, instant, number, provision } = voice;
  const { kind, latest, notification, missing, content } = document;
  const [title, help] = voice.documents.kinds[kind];
  const form = forms[kind];
  const answers = Object.entries(form.fields).map(([key, field]): Block => ({
    kind: 'entry',
    title: voice.documents.fields[kind][key]?.[0] ?? key,
    note: provision(field.provision),
    text: voice.value(field, content[key]) ?? words.documents.notSaid,
    lines: [],
  }));
  return {
    kind: title,
    title,
    subtitle: `${system.name} · ${system.reference}`,
    head: `${system.reference} · ${title}`,
    opening: [
      quiet(help),
      facts(
        [words.labels.system, system.name],
        [words.labels.reference, system.reference],
        [words.labels.unit, voice.unit(system.unit)],
        [words.labels.provision, provision(form.provision)],
        [words.labels.state, latest === null ? words.documents.notWritten : terms.documentState[latest.state]],
        [
          words.labels.version,
          latest === null
            ? null
            : filled(words.documents.saved, {
                number: number(latest.number),
                name: latest.savedBy.name,
                at: instant(latest.savedAt),
              }),
        ],
        [
          words.documents.notification,
          notification === null
            ? null
            : filled(words.documents.notified, { day: day(notification.on), number: number(notification.version) }),
        ],
      ),
      ...(latest?.state === 'final' ? [] : [quiet(words.documents.draftNote)]),
      ...(missing.length === 0 ? [] : [quiet(filled(words.documents.missing, { count: number(missing.length) }))]),
    ],
    sections: [{ title: words.documents.answers, blocks: answers }],
  };
}
