// All pages, for somebody who has signed in.
import { RouterProvider } from '@tanstack/react-router';
import { router } from '../../routes';

export function Inside() {
  return <RouterProvider router={router} />;
}
