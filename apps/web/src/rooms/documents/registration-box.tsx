// The registration in the EU database, in short: what each section lacks and whether it is registered; the form is a
// page of its own.
import { useTranslation } from 'react-i18next';
import type { RegistrationForm } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { useRegistrationWords } from '../../words/library-words';

export function RegistrationBox({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useRegistrationWords();
  const registration = useRead('getRegistration', { id });
  if (registration.isPending) return <Loading />;
  if (registration.isError) return <Failed error={registration.error} onRetry={() => void registration.refetch()} />;
  const { forms, exempt } = registration.data;
  return (
    <section className="card stack" aria-labelledby="registration">
      <h2 id="registration">{words.labels.title}</h2>
      {forms.length === 0 ? (
        <p className="secondary">{exempt === null ? t('registration.none') : words.exempt[exempt]}</p>
      ) : (
        <ul className="stack stack--tight">
          {forms.map((form) => (
            <li key={form.section}>
              <Section id={id} form={form} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/systems/$id/registration" params={{ id }}>
          {t('registration.toForm')}
        </Link>
      </p>
    </section>
  );
}

function Section({ id, form: { section, points, registered } }: { id: string; form: RegistrationForm }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useRegistrationWords();
  const gaps = points.filter(({ state }) => state === 'gap').length;
  return (
    <span className="row">
      <Link to="/systems/$id/registration" params={{ id }} search={{ section }}>
        {words.sections[section]}
      </Link>
      <Badge tone={gaps === 0 ? 'success' : 'warning'}>
        {gaps === 0 ? t('registration.complete') : t('registration.gaps', { count: gaps })}
      </Badge>
      <span className="small secondary">
        {registered === null
          ? t('registration.notRegistered')
          : `${words.statuses[registered.status]}, ${formats.day(registered.on)}`}
      </span>
      {registered !== null && registered.changed.length > 0 && (
        <Badge tone="warning">{words.labels.changedSince}</Badge>
      )}
    </span>
  );
}
