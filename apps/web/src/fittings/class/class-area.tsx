// A class as an area of a picture, in its colour.
import type { ClassCount } from '@registry/contracts';
import type { SVGProps } from 'react';
import { classTone } from './class-shape';
import './badge.css';

export function ClassArea({ of, ...rect }: SVGProps<SVGRectElement> & { of: ClassCount['class'] }) {
  return <rect className="class-area" data-tone={of === 'none' ? 'none' : classTone(of)} height={1} {...rect} />;
}
