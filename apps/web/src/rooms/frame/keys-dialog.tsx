// All keys, told in words, by where they work.
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import sheet from './frame.module.css';

const places = {
  everywhere: ['Ctrl K', '/', 'g h', 'Ctrl Z', '?', 'Esc'],
  lists: ['j', 'k', 'x', '← ↑ → ↓', 'Enter', 'Space', 'F2'],
  desk: ['j', 'k', 'n', 'c', 'o', 'r', 'q', 't', 'f'],
} as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const told: Record<keyof typeof places, readonly (readonly [key: string, words: string])[]> = {
    everywhere: places.everywhere.map((key) => [key, t(`keys.${key}`)]),
    lists: places.lists.map((key) => [key, t(`keys.${key}`)]),
    desk: places.desk.map((key) => [key, t(`keysOnDesk.${key}`)]),
  };
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      {(['everywhere', 'lists', 'desk'] as const).map((place) => (
        <section key={place} className="stack stack--tight" aria-label={t(`keysIn.${place}`)}>
          <h3>{t(`keysIn.${place}`)}</h3>
          <dl className={sheet.keys}>
            {told[place].map(([key, words]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="row row--end">
        <Button variant="primary" onPress={onClose}>
          {t('button.close')}
        </Button>
      </div>
    </Dialog>
  );
}
