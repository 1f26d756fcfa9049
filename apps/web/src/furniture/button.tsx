// Buttons: what they do stands on them.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from './classes';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'frame';
  compact?: boolean;
  large?: boolean;
  icon?: ReactNode;
  children?: ReactNode;
}

/** A button; `isPending` keeps focus and says that work is under way. */
export function Button({ variant = 'secondary', compact, large, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={buttonClass(variant, compact, large)}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </AriaButton>
  );
}

/** The looks of a button for a link that starts something. */
export function buttonClass(variant: NonNullable<ButtonProps['variant']> = 'secondary', compact = false, large = false): string {
  return classes('button', `button--${variant}`, compact && 'button--compact', large && 'button--large');
}
