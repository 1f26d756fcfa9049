// Which columns the list shows, and in which order: ticked, found by their name, moved by hand or with arrow keys.
import { plainText } from '@registry/record';
import { GripVertical } from 'lucide-react';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { Check } from '../../../furniture/forms/check';
import { TextField } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';
import { useColumnSpeech } from '../grid/column-words';
import { COLUMNS, USUAL } from '../grid/shown';
import type { ColumnKey } from '../register-search';
import { movedTo } from './moved-to';
import sheet from './bar.module.css';

export function ColumnsDialog({
  columns,
  onChange,
  onClose,
}: {
  columns: readonly ColumnKey[];
  onChange: (columns: readonly ColumnKey[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { labelOf } = useColumnSpeech();
  const [sought, setSought] = useState('');
  const isSought = (key: string): boolean => plainText(labelOf(key)).includes(plainText(sought));
  const others = COLUMNS.map(({ key }) => key as ColumnKey).filter((key) => !columns.includes(key) && isSought(key));
  const toggle = (key: ColumnKey): void =>
    onChange(columns.includes(key) ? columns.filter((one) => one !== key) : [...columns, key]);
  return (
    <Dialog title={t('table.columnsTitle')} isOpen isWide onClose={onClose}>
      <p className="secondary small">{t('table.columnsHelp')}</p>
      <TextField
        compact
        label={t('table.findColumn')}
        type="search"
        autoComplete="off"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <div className={sheet.columns}>
        <section className="stack stack--tight" aria-labelledby="columns-shown">
          <h3 id="columns-shown">{t('table.shownColumns')}</h3>
          <Chosen columns={columns} isSought={isSought} onChange={onChange} onToggle={toggle} />
        </section>
        <section className="stack stack--tight" aria-labelledby="columns-others">
          <h3 id="columns-others">{t('table.otherColumns')}</h3>
          {others.length === 0 && <p className="secondary small">{t('table.noColumn')}</p>}
          {others.map((key) => (
            <Check key={key} checked={false} onChange={() => toggle(key)}>
              {labelOf(key)}
            </Check>
          ))}
        </section>
      </div>
      <div className="row row--end">
        <Button onPress={() => onChange(USUAL)}>{t('table.usual')}</Button>
        <Button variant="primary" onPress={onClose}>
          {t('button.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function Chosen({
  columns,
  isSought,
  onChange,
  onToggle,
}: {
  columns: readonly ColumnKey[];
  isSought: (key: string) => boolean;
  onChange: (columns: readonly ColumnKey[]) => void;
  onToggle: (key: ColumnKey) => void;
}) {
  const { t } = useTranslation();
  const { announce } = useNotices();
  const { labelOf } = useColumnSpeech();
  const [dragged, setDragged] = useState<ColumnKey | null>(null);
  const all = columns.length;
  const move = (key: ColumnKey, to: number): void => {
    if (to < 0 || to >= all) return;
    onChange(movedTo(columns, key, to));
    announce(t('table.moved', { column: labelOf(key), place: to + 1, all }));
  };
  const press = (event: KeyboardEvent, key: ColumnKey, at: number): void => {
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(key, to);
  };
  const over = (event: DragEvent, at: number): void => {
    if (dragged === null) return;
    event.preventDefault();
    if (columns.indexOf(dragged) !== at) move(dragged, at);
  };
  return (
    <ol className="stack stack--tight">
      {columns.map((key, at) =>
        isSought(key) ? (
          <li
            key={key}
            className={sheet.column}
            draggable
            onDragStart={() => setDragged(key)}
            onDragOver={(event) => over(event, at)}
            onDragEnd={() => setDragged(null)}
          >
            <button
              type="button"
              className={sheet.grip}
              aria-label={t('table.move', { column: labelOf(key), place: at + 1, all })}
              onKeyDown={(event) => press(event, key, at)}
            >
              <GripVertical className="icon icon--small" aria-hidden="true" />
            </button>
            <Check checked disabled={all === 1} onChange={() => onToggle(key)}>
              {labelOf(key)}
            </Check>
          </li>
        ) : null,
      )}
    </ol>
  );
}
