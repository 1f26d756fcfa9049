// A page that failed to show.
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from '../../furniture/states';

export function Broken({ error, reset }: ErrorComponentProps) {
  return <Failed isPage error={error} onRetry={reset} />;
}
