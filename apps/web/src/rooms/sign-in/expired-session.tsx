// The sign-in ran out while somebody was at work: they sign in again on the spot, and the page keeps what they typed.
import { useEffect, useState } from 'react';
import { onSessionLost } from '../../api/client';
import { laterLoaded } from '../../furniture/later';

const load = () => import('./expired-dialog');
const ExpiredDialog = laterLoaded(load, 'ExpiredDialog');

export function ExpiredSession() {
  const [isExpired, setIsExpired] = useState(false);
  useEffect(() => onSessionLost(() => setIsExpired(true)), []);
  // Had beforehand: at the moment it is needed something has gone wrong already.
  useEffect(() => void load(), []);
  return isExpired && <ExpiredDialog onDone={() => setIsExpired(false)} />;
}
