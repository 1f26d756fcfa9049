// A button that takes something away: it asks first and names what goes, unless nothing would be lost.
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../dialogs/dialog';
import { Button, type ButtonProps } from './button';

export function RemoveButton({
  name,
  help,
  isAsked = true,
  onRemove,
  children,
  ...button
}: Omit<ButtonProps, 'onPress' | 'name'> & {
  /** What the button does and to what, e.g. “Remove component 2”. */
  name: string;
  /** What goes with it, and whether it comes back. */
  help: ReactNode;
  isAsked?: boolean;
  onRemove: () => void;
  children?: string;
}) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        {...button}
        aria-label={name}
        onPress={() => {
          if (isAsked) setIsAsking(true);
          else onRemove();
        }}
      >
        {children}
      </Button>
      <ConfirmDialog
        title={name}
        isOpen={isAsking}
        isDangerous
        confirmLabel={children ?? name}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          onRemove();
        }}
      >
        <p>{help}</p>
      </ConfirmDialog>
    </>
  );
}
