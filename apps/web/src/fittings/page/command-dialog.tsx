// A dialog in which somebody has the register do one thing. What was typed stays until it is done: a refusal is shown
// above it, and only success or who opened the dialog closes it.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';
import type { Commanding } from './command';
import { ProblemBox } from './problem-box';

interface FormProps<Order, Data> extends Commanding<Order, Data> {
  /** The word on the button that sends it. */
  confirm: string;
  /** Where there is a step before: it is gone back to, not closed. */
  back?: { label: string; onPress: () => void };
  isDangerous?: boolean;
  /** While something is not there yet without which it cannot be sent. */
  isWaiting?: boolean;
  /** Name of the field a pointer means, where the dialog knows it. */
  fieldName?: (pointer: string) => string | undefined;
  /** What is missing is said once somebody tried to send it. */
  children: ReactNode | ((isTried: boolean) => ReactNode);
}

function useSend<Order, Data>({ command, sends, onDone, done, leadOn, onRefused, onClose }: Commanding<Order, Data>) {
  const { notify } = useNotices();
  return (): unknown =>
    sends !== null &&
    command.mutate(sends, {
      onSuccess: (data) => {
        onDone?.(data);
        if (done !== undefined) notify(typeof done === 'string' ? done : done(data));
        onClose();
      },
      ...(leadOn === undefined ? {} : { leadOn }),
      ...(onRefused === undefined ? {} : { onError: onRefused }),
    });
}

/** The inside alone, for a dialog that has a step before it. */
export function CommandForm<Order, Data>(props: FormProps<Order, Data>) {
  const { command, confirm, back, isDangerous, isWaiting, fieldName, onClose, children } = props;
  const { t } = useTranslation();
  const send = useSend(props);
  const [isTried, setIsTried] = useState(false);
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setIsTried(true);
        return send();
      }}
    >
      {command.error !== null && <ProblemBox error={command.error} {...(fieldName && { fieldName })} />}
      {typeof children === 'function' ? children(isTried) : children}
      <div className="row row--end">
        <Button onPress={back?.onPress ?? onClose}>{back?.label ?? t('button.cancel')}</Button>
        <Button
          type="submit"
          variant={isDangerous ? 'danger' : 'primary'}
          isPending={command.isPending}
          isDisabled={isWaiting ?? false}
        >
          {confirm}
        </Button>
      </div>
    </Form>
  );
}

export function CommandDialog<Order, Data>({
  title,
  isOpen = true,
  isWide = false,
  isDismissable = true,
  onClose,
  ...form
}: FormProps<Order, Data> & { title: string; isOpen?: boolean; isWide?: boolean; isDismissable?: boolean }) {
  const close = (): void => {
    form.command.reset?.();
    onClose();
  };
  return (
    <Dialog title={title} isOpen={isOpen} isWide={isWide} isDismissable={isDismissable} onClose={close}>
      <CommandForm {...form} onClose={close} />
    </Dialog>
  );
}

/** Asks before a command that cannot simply be undone; there is nothing to fill in. */
export function ConfirmCommand<Order, Data>({
  title,
  confirm,
  isOpen = true,
  children,
  ...commanding
}: Commanding<Order, Data> & { title: string; confirm: string; isOpen?: boolean; children: ReactNode }) {
  const { command, onClose } = commanding;
  const close = (): void => {
    command.reset?.();
    onClose();
  };
  const send = useSend({ ...commanding, onClose: close });
  return (
    <ConfirmDialog
      title={title}
      isOpen={isOpen}
      isDangerous
      confirmLabel={confirm}
      isPending={command.isPending}
      onClose={close}
      onConfirm={() => void send()}
    >
      {command.error !== null && <ProblemBox error={command.error} />}
      {children}
    </ConfirmDialog>
  );
}
