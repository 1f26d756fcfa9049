// A framed message: for information, success, caution or something that went wrong.
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import './states.css';

const icons = { notice: Info, success: CircleCheck, warning: TriangleAlert, danger: OctagonAlert };

export function Box({
  kind = 'notice',
  title,
  isPage,
  role,
  ref,
  children,
}: {
  kind?: keyof typeof icons;
  title?: ReactNode;
  /** The box is all there is on the page. */
  isPage?: boolean;
  role?: 'alert' | 'status';
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
}) {
  const Icon = icons[kind];
  return (
    <div ref={ref} className={`box box--${kind}`} role={role} tabIndex={ref === undefined ? undefined : -1}>
      <Icon aria-hidden="true" />
      <div className="box__body">
        {title !== undefined &&
          (isPage ? <h1 className="box__title">{title}</h1> : <p className="box__title">{title}</p>)}
        {children}
      </div>
    </div>
  );
}
