// Dialogs: focus goes in, stays in, and comes back.
import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { locales, useLanguage } from '../../words/language';
import { Button } from '../forms/button';
import { Form } from '../forms/form';
import { Meanwhile } from '../later';
import { Loading } from '../states';
import './dialog.css';

export function Dialog({
  title,
  isOpen,
  onClose,
  onSubmit,
  isDismissable = true,
  isWide,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose?: () => void;
  /** Where all of it is one form. */
  onSubmit?: () => unknown;
  isDismissable?: boolean;
  isWide?: boolean;
  children: ReactNode;
}) {
  const language = useLanguage();
  return (
    <I18nProvider locale={locales[language]}>
      <ModalOverlay
        className="dialog-overlay"
        isOpen={isOpen}
        isDismissable={isDismissable}
        isKeyboardDismissDisabled={!isDismissable}
        onOpenChange={(open) => {
          if (!open) onClose?.();
        }}
      >
        <Modal className={isWide ? 'dialog-modal dialog-modal--wide' : 'dialog-modal'}>
          <AriaDialog className="dialog">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onSubmit === undefined ? (
              children
            ) : (
              <Form className="stack" onSubmit={onSubmit}>
                {children}
              </Form>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

/**
 * Where dialogs open that are loaded when they are wanted. Until they are there nothing else can be pressed, or two
 * would lie over each other.
 */
export function Opening({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return <Meanwhile show={<Coming onClose={onClose} />}>{children}</Meanwhile>;
}

/** Lies over the page and leaves the focus where it is: the dialog that comes gives it back there. */
function Coming({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
      if (['Tab', 'Enter', ' '].includes(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', hold, true);
    return () => document.removeEventListener('keydown', hold, true);
  });
  return createPortal(
    <div className="dialog-overlay">
      <div className="dialog-modal dialog-modal--coming">
        <div className="dialog">
          <Loading />
        </div>
      </div>
    </div>,
    document.body,
  );
}

/** Asks before something that cannot simply be undone. */
export function ConfirmDialog({
  title,
  isOpen,
  onClose,
  onConfirm,
  confirmLabel,
  isPending,
  isDangerous,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  confirmLabel: string;
  isPending?: boolean;
  isDangerous?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      {children}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button variant={isDangerous ? 'danger' : 'primary'} isPending={isPending ?? false} onPress={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
