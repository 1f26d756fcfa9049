// A page that failed to show, or could not be fetched. It is loaded anew: a piece that failed to come once is not asked
// for again.
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from '../../fittings/page/failed';

export function Broken({ error }: Pick<ErrorComponentProps, 'error'>) {
  return <Failed isPage error={error} onRetry={() => window.location.reload()} />;
}
