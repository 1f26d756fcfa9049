// The words that somebody looks for.
import { isVisible } from '@registry/record';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../furniture/forms/button';
import { TextField } from '../../../furniture/forms/field';
import sheet from './bar.module.css';

export function SearchText({ text, onSearch }: { text: string; onSearch: (text: string | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(!isVisible(typed) ? undefined : typed.trim());
  };
  return (
    <form onSubmit={submit} className={sheet.search}>
      <TextField
        compact
        isLabelHidden
        label={t('register.search')}
        type="search"
        placeholder={t('register.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button compact type="submit">
        {t('register.find')}
      </Button>
    </form>
  );
}
