// What a language must provide: the same keys as English.
import type { en } from './en';
import type { rooms } from './en/rooms';

type SameKeys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]> };

/** Before anybody has signed in. */
export type FirstWords = SameKeys<typeof en>;
/** Once somebody has. */
export type RoomWords = SameKeys<typeof rooms>;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & typeof rooms };
  }
}
