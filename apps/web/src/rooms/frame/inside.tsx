// All pages, for somebody who has signed in.
import { RouterProvider } from '@tanstack/react-router';
import { inside } from '../../api/generated-inside';
import { know } from '../../api/operations';
import { router } from '../../routes/router';
import '../../furniture/looks/print.css';

know(inside);

/**
 * The page of the address. What is waited for before anything is shown comes at once; each wait in between would take
 * React 300 ms longer.
 */
export const arrive = (): Promise<void> => router.load();

export function Inside() {
  return <RouterProvider router={router} />;
}
