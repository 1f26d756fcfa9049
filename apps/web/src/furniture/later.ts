// A piece of a page that most people never open: loaded when it is wanted, or a moment before.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export function laterLoaded<Name extends string, Props>(load: () => Promise<Record<Name, ComponentType<Props>>>, name: Name): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => load().then((room) => ({ default: room[name] })));
}
