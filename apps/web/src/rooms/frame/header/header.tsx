// The site header: institution, product, search, language, person.
import { isVisible } from '@registry/record';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@registry/contracts';
import { classes } from '../../../furniture/classes';
import { Button } from '../../../furniture/forms/button';
import { Brand } from './brand';
import { InboxLink } from './inbox-link';
import { LanguageSwitch } from './language-switch';
import { PersonMenu } from './person-menu';
import sheet from '../frame.module.css';

export function Header({ person, onCommands }: { person: Session['person']; onCommands: () => void }) {
  return (
    <header className={sheet.frameHeader}>
      <div className={classes(sheet.frameInner, sheet.frameBar)}>
        <Link to="/" className={sheet.frameBrand}>
          <Brand />
        </Link>
        <div className={sheet.frameTools}>
          <SearchBox />
          <LanguageSwitch />
          <InboxLink />
          <PersonMenu person={person} onCommands={onCommands} />
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
    <form role="search" className={sheet.frameSearch} onSubmit={search}>
      <label htmlFor="search" className="visually-hidden">
        {t('frame.search')}
      </label>
      <input
        id="search"
        type="search"
        placeholder={t('frame.search')}
        value={text}
        aria-keyshortcuts="/"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="frame" icon={<Search aria-hidden="true" />} aria-label={t('frame.doSearch')} />
    </form>
  );
}
