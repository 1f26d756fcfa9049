// Links inside the register and out of it.
import { createLink } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, type ButtonProps } from './forms/button';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function Anchor(props: AnchorProps) {
  return <a {...props} />;
}

function AnchorAsButton({
  variant,
  compact,
  large,
  ...props
}: AnchorProps & Pick<ButtonProps, 'variant' | 'compact' | 'large'>) {
  return <a {...props} className={buttonClass(variant, compact, large)} />;
}

/** A typed link to a page of the register. */
export const Link = createLink(Anchor);

/** A step of the way to this page; it leads up and is never the page itself, whatever the router thinks. */
export const Crumb = createLink(({ 'aria-current': _, ...props }: AnchorProps) => <a {...props} />);

/** The same with the looks of a button. */
export const ButtonLink = createLink(AnchorAsButton);

/** A link to another site, opened beside the register. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <a href={href} target="_blank" rel="noreferrer" className="out-link">
      {children}
      <ExternalLink className="icon icon--small" aria-hidden="true" />
      <span className="visually-hidden"> ({t('frame.opensElsewhere')})</span>
    </a>
  );
}
