// All pages, for somebody who has signed in.
import { RouterProvider } from '@tanstack/react-router';
import '../../furniture/print.css';
import { router } from '../../routes';

export function Inside() {
  return <RouterProvider router={router} />;
}
