// Takes what a list shows out of the register as a file.
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../furniture/forms/button';
import type { WantedFile } from './ask-for-file';
import { ExportDialog } from './export-dialog';

export function ExportButton(wanted: WantedFile) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button compact icon={<Download aria-hidden="true" />} onPress={() => setIsOpen(true)}>
        {t('exportView.open')}
      </Button>
      {isOpen && <ExportDialog {...wanted} onClose={() => setIsOpen(false)} />}
    </>
  );
}
