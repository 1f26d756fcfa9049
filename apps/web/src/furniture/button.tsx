// Buttons: what they do stands on them.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'frame';
  compact?: boolean;
  large?: boolean;
  icon?: ReactNode;
  children?: ReactNode;
}

/**
 * A button. While work is under way it keeps its place and the focus, and does nothing more.
 * (React Aria has a pending state of its own; what it announces outlives the button and points at nothing then.)
 */
export function Button({ variant = 'secondary', compact, large, icon, children, isPending = false, type, onPress, ...props }: ButtonProps) {
  const { t } = useTranslation();
  return (
    <AriaButton
      {...props} {...(isPending || onPress === undefined ? {} : { onPress })} type={isPending ? 'button' : type ?? 'button'}
      className={classes(buttonClass(variant, compact, large), isPending && 'button--pending')}
    >
      {isPending ? <span className="button__progress" aria-hidden="true" /> : icon}
      {children !== undefined && <span>{children}</span>}
      {isPending && <span className="visually-hidden">{t('state.working')}</span>}
    </AriaButton>
  );
}

/** The looks of a button for a link that starts something. */
export function buttonClass(variant: NonNullable<ButtonProps['variant']> = 'secondary', compact = false, large = false): string {
  return classes('button', `button--${variant}`, compact && 'button--compact', large && 'button--large');
}
