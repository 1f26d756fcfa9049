// The site header: institution, product, search, language, person.
import { isVisible } from '@registry/record';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbout, useSession } from '../../api/session';
import { Button } from '../../furniture/button';
import { InLanguage } from '../../words/in-language';
import { choose, LANGUAGES, useLanguage, type Language } from '../../words/language';
import { InboxLink } from './inbox-link';
import { PersonMenu } from './person-menu';

export function Header() {
  const { t } = useTranslation();
  const { data: about } = useAbout();
  const { data: session } = useSession();
  return (
    <header className="frame__header">
      <div className="frame__inner frame__bar">
        <Link to="/" className="frame__brand">
          <img src="/favicon.svg" alt="" className="frame__emblem" />
          <span>
            {about !== undefined && <span className="frame__institution"><InLanguage {...about.institution} /></span>}
            <span className="frame__product">{t('frame.product')}</span>
          </span>
        </Link>
        <div className="frame__tools">
          {session && <SearchBox />}
          <LanguageSwitch />
          {session && <InboxLink />}
          {session && <PersonMenu person={session.person} />}
        </div>
      </div>
    </header>
  );
}

function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/systems', search: { q: !isVisible(text) ? undefined : text.trim() } });
  };
  return (
    <form role="search" className="frame__search" onSubmit={search}>
      <label htmlFor="search" className="visually-hidden">{t('frame.search')}</label>
      <input
        id="search" type="search" placeholder={t('frame.search')} value={text} aria-keyshortcuts="/"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="frame" icon={<Search aria-hidden="true" />} aria-label={t('frame.doSearch')} />
    </form>
  );
}

const names: Record<Language, string> = { en: 'English', fr: 'Français', de: 'Deutsch' };

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div role="group" aria-label={t('frame.language')} className="frame__languages">
      {LANGUAGES.map((one) => (
        <button
          key={one} type="button" lang={one} aria-pressed={one === language} className="frame__language"
          onClick={() => void choose(one)}
        >
          <span aria-hidden="true">{one.toUpperCase()}</span>
          <span className="visually-hidden">{names[one]}</span>
        </button>
      ))}
    </div>
  );
}
