// The way out. Whoever signs out means it: the provider is told too, where there is one.
import { useNavigate } from '@tanstack/react-router';
import { useAbout, useSignOut } from '../../../api/session';

export function useLeaving(): { readonly leave: () => void; readonly isPending: boolean } {
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { data: about } = useAbout();
  const go = (): void => {
    if (about?.provider) window.location.assign('/api/v1/session/provider/end');
    else void navigate({ to: '/' });
  };
  return { leave: () => signOut.mutate(undefined, { onSuccess: go }), isPending: signOut.isPending };
}
