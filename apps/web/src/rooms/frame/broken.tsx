// A page that failed to show.
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from '../../furniture/states';

export function Broken({ error }: ErrorComponentProps) {
  const router = useRouter();
  return <Failed isPage error={error} onRetry={() => void router.invalidate()} />;
}
