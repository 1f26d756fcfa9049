// Names and values of what the public reads of a record, in words.
import type { Headline, PublicAction, PublicRegistration } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../words/formats';
import { useLanguage } from '../../words/language';
import { useFieldWords } from '../log/field-words';

interface Members {
  class: { headline: Headline; decidedOn: string };
  unit: { en: string; fr: string };
  registrations: PublicRegistration[];
  actions: PublicAction[];
}

const OWN = ['class', 'registrations', 'actions'] as const;

export interface PublicWords {
  label: (member: string) => string;
  /** Null where nothing is told. */
  text: (member: string, value: unknown) => string | null;
}

export function usePublicWords(): PublicWords {
  const { t } = useTranslation();
  const formats = useFormats();
  // Units and actions have names in two languages.
  const titled = useLanguage() === 'fr' ? 'fr' : 'en';
  const fields = useFieldWords([]);
  const texts: { readonly [Member in keyof Members]: (value: Members[Member]) => string } = {
    class: ({ headline, decidedOn }) =>
      t('publication.decidedOn', { class: t(`class.${headline}`), day: formats.day(decidedOn) }),
    unit: (unit) => unit[titled],
    registrations: (entries) =>
      formats.list(
        entries.map(({ section, number, address }) =>
          [t('publication.section', { section }), number, address].filter(Boolean).join(', '),
        ),
      ),
    actions: (actions) => formats.list(actions.map(({ code, title }) => `${code} ${title[titled]}`)),
  };
  return {
    label: (member) => {
      const own = OWN.find((one) => one === member);
      return own === undefined ? fields.label(member) : t(`publication.field.${own}`);
    },
    text: (member, value) => {
      if (value === null || value === undefined) return null;
      const own = (texts as Readonly<Record<string, ((value: never) => string) | undefined>>)[member];
      return own === undefined ? fields.text(member, value) : own(value as never);
    },
  };
}
