// What the register keeps of a person, the same when entering and when changing.
import { isVisible } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { PERSON_LANGUAGES, type CreatePerson, type PersonLanguage } from '@registry/contracts';
import { useUnits } from '../../api/session';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Select, TextField } from '../../furniture/forms/field';

export interface TypedPerson {
  subject: string;
  name: string;
  mail: string;
  unit: string;
  language: PersonLanguage;
}

const NAMES: Record<PersonLanguage, string> = { en: 'English', fr: 'Français', de: 'Deutsch' };

export const isComplete = ({ subject, name, unit }: TypedPerson): boolean =>
  [subject, name, unit].every((text) => isVisible(text));

export const commandOf = ({ subject, name, mail, unit, language }: TypedPerson): CreatePerson => ({
  subject: subject.trim(),
  name: name.trim(),
  mail: !isVisible(mail) ? null : mail.trim(),
  unit,
  language,
});

export function PersonFields({
  typed,
  isTried,
  onChange,
}: {
  typed: TypedPerson;
  isTried: boolean;
  onChange: (typed: TypedPerson) => void;
}) {
  const { t } = useTranslation();
  const units = useUnits();
  const needed = (text: string): string | undefined => (isTried && !isVisible(text) ? t('people.needed') : undefined);
  const set = (changes: Partial<TypedPerson>): void => onChange({ ...typed, ...changes });
  return (
    <>
      <TextField
        label={t('people.name')}
        required
        autoComplete="off"
        maxLength={200}
        value={typed.name}
        error={needed(typed.name)}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        label={t('people.subject')}
        help={t('people.subjectHelp')}
        required
        autoComplete="off"
        maxLength={255}
        value={typed.subject}
        error={needed(typed.subject)}
        onChange={(event) => set({ subject: event.target.value })}
      />
      <TextField
        label={t('people.mail')}
        help={t('people.mailHelp')}
        optional
        type="email"
        autoComplete="off"
        maxLength={254}
        value={typed.mail}
        onChange={(event) => set({ mail: event.target.value })}
      />
      <Select
        label={t('people.unit')}
        required
        value={typed.unit}
        error={needed(typed.unit)}
        onChange={(event) => set({ unit: event.target.value })}
        key={units.data === undefined ? 'loading' : 'loaded'}
      >
        <option value="">{t('field.choose')}</option>
        <UnitOptions keep={typed.unit} />
      </Select>
      <Select
        label={t('people.language')}
        value={typed.language}
        onChange={(event) => set({ language: event.target.value as PersonLanguage })}
      >
        {PERSON_LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </Select>
    </>
  );
}
