// Buttons: what they do stands on them.
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes';
import { rememberPress } from '../focus-keeper';
import './button.css';

export interface ButtonProps extends Omit<
  ComponentProps<'button'>,
  'className' | 'style' | 'children' | 'disabled' | 'onClick'
> {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'frame';
  compact?: boolean;
  large?: boolean;
  icon?: ReactNode;
  isPending?: boolean;
  isDisabled?: boolean;
  onPress?: (() => void) | undefined;
  children?: ReactNode;
}

/** A button. While work is under way it keeps its place and the focus, and does nothing more. */
export function Button({
  variant = 'secondary',
  compact,
  large,
  icon,
  children,
  isPending = false,
  isDisabled = false,
  type,
  onPress,
  ...props
}: ButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      {...props}
      type={isPending ? 'button' : (type ?? 'button')}
      disabled={isDisabled}
      onClick={
        isPending
          ? undefined
          : (event) => {
              rememberPress(event.currentTarget);
              onPress?.();
            }
      }
      className={classes(buttonClass(variant, compact, large), isPending && 'button--pending')}
    >
      {isPending ? <span className="button__progress" aria-hidden="true" /> : icon}
      {children !== undefined && <span>{children}</span>}
      {isPending && <span className="visually-hidden">{t('state.working')}</span>}
    </button>
  );
}

/** The looks of a button for a link that starts something. */
export function buttonClass(
  variant: NonNullable<ButtonProps['variant']> = 'secondary',
  compact = false,
  large = false,
): string {
  return classes('button', `button--${variant}`, compact && 'button--compact', large && 'button--large');
}
