// All keys, told in words.
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import sheet from './frame.module.css';

const keys = ['/', '?', 'j', 'k', 'x', '← ↑ → ↓', 'Enter', 'Space', 'F2', 'Esc'] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      <dl className={sheet.keys}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="row row--end">
        <Button variant="primary" onPress={onClose}>
          {t('button.close')}
        </Button>
      </div>
    </Dialog>
  );
}
