// The registration in the EU database (Art 49, Annex VIII): the form in the order of the annex, what is to be looked
// at, and what was registered.
import { useParams, useSearch } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RegistrationForm, RegistrationState } from '@registry/contracts';
import { linkTo } from '../../api/operations';
import { useRead, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Failed } from '../../fittings/page/failed';
import { PaperLink } from '../../fittings/page/paper-link';
import { Box } from '../../furniture/box';
import { buttonClass } from '../../furniture/forms/button';
import { Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { Tabs } from '../../furniture/tabs';
import { useLanguage } from '../../words/language';
import { useRegistrationWords } from '../../words/library-words';
import { Points } from './points';
import { Registered } from './registered';

export function RegistrationTab() {
  const { id } = useParams({ from: '/systems/$id' });
  const { data: system } = useRecord('getSystem', { id });
  const registration = useRead('getRegistration', { id });
  const rights = useRights();
  if (registration.isPending || system === undefined) return <Loading />;
  if (registration.isError) return <Failed error={registration.error} onRetry={() => void registration.refetch()} />;
  const mayWrite = rights.system('update', system.value, 'Duty');
  return (
    <div className="stack stack--loose">
      <Head id={id} name={system.value.name} state={registration.data} />
      <Sections id={id} state={registration.data} />
      <Registered id={id} state={registration.data} mayWrite={mayWrite} />
    </div>
  );
}

function Head({ id, name, state }: { id: string; name: string; state: RegistrationState }) {
  const { t } = useTranslation();
  const words = useRegistrationWords();
  const language = useLanguage();
  const { forms, findings, exempt, isEarly } = state;
  return (
    <section className="card stack" aria-labelledby="registration">
      <div className="row row--spread">
        <h2 id="registration">{words.labels.title}</h2>
        <span className="row">
          <PaperLink href={linkTo('printRegistration', { id, language })} title={t('registration.paperOf', { name })} />
          {(['xlsx', 'json'] as const).map((format) => (
            <a
              key={format}
              className={buttonClass('secondary', true)}
              href={linkTo('exportRegistration', { id, format, language })}
              download
              aria-label={t('registration.fileOf', { format: format.toUpperCase(), name })}
            >
              <FileDown aria-hidden="true" />
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </div>
      {forms.length === 0 ? (
        <p className="reading secondary">{exempt === null ? t('registration.none') : words.exempt[exempt]}</p>
      ) : (
        isEarly && <p className="small secondary">{words.early}</p>
      )}
      {findings.map((finding) => (
        <Box key={finding} kind={finding === 'provider_not_found' ? 'danger' : 'warning'}>
          <p>{words.findings[finding]}</p>
        </Box>
      ))}
    </section>
  );
}

/** One section at a time, where there are several. */
function Sections({ id, state: { forms } }: { id: string; state: RegistrationState }) {
  const { t } = useTranslation();
  const words = useRegistrationWords();
  const { section } = useSearch({ from: '/systems/$id/registration' });
  const shown = forms.find((form) => form.section === section) ?? forms[0];
  if (shown === undefined)
    return (
      <Empty title={t('registration.nothing')}>
        <p>{t('registration.nothingHelp')}</p>
      </Empty>
    );
  return (
    <>
      {forms.length > 1 && (
        <Tabs label={t('registration.sections')}>
          {forms.map((form) => (
            <Link
              key={form.section}
              to="/systems/$id/registration"
              params={{ id }}
              search={{ section: form.section }}
              aria-current={form === shown ? 'page' : undefined}
            >
              {words.short[form.section]}
            </Link>
          ))}
        </Tabs>
      )}
      <SectionCard key={shown.section} id={id} form={shown} />
    </>
  );
}

function SectionCard({ id, form }: { id: string; form: RegistrationForm }) {
  const { t } = useTranslation();
  const words = useRegistrationWords();
  const gaps = form.points.filter(({ state }) => state === 'gap').length;
  return (
    <section className="card stack" aria-labelledby={`section-${form.section}`}>
      <h2 id={`section-${form.section}`}>{words.sections[form.section]}</h2>
      <p className="small secondary">
        {form.applies === null && `${t('registration.open')} `}
        {form.applies === false && `${t('registration.notOwed')} `}
        {words.channels[form.channel]}{' '}
        {gaps === 0 ? t('registration.complete') : t('registration.gaps', { count: gaps })}
      </p>
      <Points id={id} form={form} />
    </section>
  );
}
