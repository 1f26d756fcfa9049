// Copies a text, to be put somewhere else.
import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../furniture/forms/button';
import { useNotices } from '../../furniture/notices';

/** Only where the browser lets a page copy. @param about what is copied, where the label does not say it */
export function CopyButton({ text, label, about }: { text: string; label: string; about?: string }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  if (!window.isSecureContext || text === '') return null;
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => notify(t('button.copied')),
      () => undefined,
    );
  return (
    <Button
      compact
      icon={<Copy aria-hidden="true" />}
      onPress={copy}
      {...(about === undefined ? {} : { 'aria-label': about })}
    >
      {label}
    </Button>
  );
}
