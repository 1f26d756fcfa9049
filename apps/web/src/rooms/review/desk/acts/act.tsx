// A button with its key beside it, where keys of one letter are on.
import { useSingleKeys } from '../../../../fittings/page/typing';
import { Button, type ButtonProps } from '../../../../furniture/forms/button';

export function Act({ by, children, ...button }: ButtonProps & { by: string }) {
  const [areOn] = useSingleKeys();
  return (
    <Button compact aria-keyshortcuts={areOn ? by : undefined} {...button}>
      {children}
      {areOn && (
        <>
          {' '}
          <kbd aria-hidden="true">{by}</kbd>
        </>
      )}
    </Button>
  );
}
