// The shape of a class: it says without colour what the colour says.
import { Circle, Eye, Octagon, Square, SquareDashed, Triangle } from 'lucide-react';
import type { HeadlineOrOpen } from '@registry/contracts';

const shapes = {
  prohibited: Octagon,
  high_risk: Triangle,
  transparency: Eye,
  minimal: Circle,
  undetermined: SquareDashed,
  out_of_scope: Square,
  not_ai_system: Square,
} as const satisfies Record<HeadlineOrOpen, unknown>;

export function ClassShape({ of, small }: { of: HeadlineOrOpen; small?: boolean }) {
  const Shape = shapes[of];
  return <Shape className={small ? 'icon icon--small' : 'icon'} strokeWidth={2.5} aria-hidden="true" />;
}

/** The name of a class in style sheets. */
export function classTone(of: HeadlineOrOpen): string {
  return of === 'not_ai_system' || of === 'out_of_scope' ? 'outside' : of.replace('_', '-');
}
