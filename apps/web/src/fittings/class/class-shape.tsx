// The shape of a class: it says without colour what the colour says. Drawn here, so that each stays apart from the
// others when small.
import type { HeadlineOrOpen } from '@registry/contracts';

const triangle = 'M12 3.5 22 20.5H2Z';
const octagon = 'M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8Z';
const eye = 'M1.5 12C4.5 6.5 8 4.5 12 4.5s7.5 2 10.5 7.5c-3 5.5-6.5 7.5-10.5 7.5S4.5 17.5 1.5 12Z';

const shapes = {
  prohibited: (
    <>
      <path d={octagon} />
      <path d="M7 12h10" />
    </>
  ),
  high_risk: (
    <>
      <path d={triangle} />
      <path d="M12 10v4.5M12 17v.5" />
    </>
  ),
  transparency: (
    <>
      <path d={eye} />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  minimal: <circle cx="12" cy="12" r="9" />,
  undetermined: <path d="M3 12h4M10 12h4M17 12h4M3 7v10M21 7v10" />,
  out_of_scope: <path d="M4 4h16v16H4Z" />,
  not_ai_system: <path d="M4 4h16v16H4Z" />,
} as const satisfies Record<HeadlineOrOpen, unknown>;

export function ClassShape({ of, small }: { of: HeadlineOrOpen; small?: boolean }) {
  return (
    <svg
      className={small ? 'icon icon--small' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinejoin="miter"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[of]}
    </svg>
  );
}

/** The name of a class in style sheets. */
export function classTone(of: HeadlineOrOpen): string {
  return of === 'not_ai_system' || of === 'out_of_scope' ? 'outside' : of.replace('_', '-');
}
