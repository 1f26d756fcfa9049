// A box to tick, with its words beside it.
import type { ComponentProps } from 'react';
import './field.css';

export function Check({ children, ...input }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className="check">
      <input type="checkbox" {...input} />
      {children}
    </label>
  );
}
