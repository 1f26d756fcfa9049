// Beside a duty of Article 49: what was registered of its section. Whether that meets the duty, somebody says.
import { sectionOfDuty } from '@registry/record';
import { useTranslation } from 'react-i18next';
import type { RegistrationSection } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';
import { useRegistrationWords } from '../../words/library-words';

export function RegisteredNote({ id, duty }: { id: string; duty: string }) {
  const section = sectionOfDuty(duty);
  return section === null ? null : <Note id={id} section={section} />;
}

function Note({ id, section }: { id: string; section: RegistrationSection }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useRegistrationWords();
  const { data } = useRead('getRegistration', { id });
  if (data === undefined) return null;
  const registered = data.forms.find((form) => form.section === section)?.registered ?? null;
  return (
    <span className="small">
      <Link to="/systems/$id/registration" params={{ id }} search={{ section }}>
        {registered === null
          ? t('registration.notRegistered')
          : t('registration.entry', {
              section: words.short[section],
              status: words.statuses[registered.status],
              day: formats.day(registered.on),
            })}
      </Link>
      {registered !== null && registered.changed.length > 0 && ` · ${words.labels.changedSince}`}
    </span>
  );
}
