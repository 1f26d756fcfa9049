// One field over the page: whatever one can go to or do, by its name.
import { useRouter } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { useLeaving } from '../header/leaving';
import { usePlaces } from '../header/places';
import { useActs } from './acts';
import { useFound } from './found';
import { GROUPS, type Offer, type OfferGroup } from './offer';
import { OfferList } from './offer-list';
import { nearness } from './nearness';
import { onThisPage } from './on-this-page';
import { keepRecent, recentOf } from './recent';
import sheet from './commands.module.css';

/** Of one group, once something is typed: the others shall be seen too. */
const MOST = 6;

export function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const router = useRouter();
  const { leave } = useLeaving();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  // What the page offers is looked at once, before this dialog lies over it.
  const [here] = useState(() => onThisPage(t('commands.sorts')));
  const [recent] = useState(() => recentOf(me.id));
  const places = usePlaces();
  const acts = useActs({ onKeys, onSignOut: leave });
  const found = useFound(typed);
  const known: Offer[] = [
    ...recent.map((one): Offer => ({ ...one, group: 'recent', key: `recent ${one.does}` })),
    ...here,
    ...places.map(({ to, name, letter }): Offer => ({
      group: 'places',
      key: `places ${to}`,
      name: t(`menu.${name}`),
      keys: `g ${letter}`,
      does: to,
    })),
    ...acts,
  ];
  const groups = nearest(known, typed, found.offers);
  const shown = groups.flatMap(({ offers }) => offers);
  const at = Math.max(
    0,
    shown.findIndex(({ key }) => key === chosen),
  );
  const current = shown[at];

  const run = (offer: Offer): void => {
    onClose();
    if (typeof offer.does === 'function') {
      offer.does();
      return;
    }
    keepRecent(me.id, { ...offer, does: offer.does });
    void router.navigate({ href: offer.does });
  };
  const step = (by: number): void => setChosen(shown[(at + by + shown.length) % shown.length]?.key ?? null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const acting: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => current !== undefined && run(current),
    };
    const act = event.nativeEvent.isComposing ? undefined : acting[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <Dialog title={t('commands.title')} isOpen isWide onClose={onClose}>
      <input
        type="text"
        role="combobox"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        className={sheet.commandField}
        aria-label={t('commands.field')}
        placeholder={t('commands.field')}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={current === undefined ? undefined : `${id}-${at}`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
      />
      <OfferList id={id} groups={groups} current={current} onRun={run} />
      <p role="status" className="visually-hidden">
        {found.isUnderway ? '' : t('commands.count', { count: shown.length })}
      </p>
    </Dialog>
  );
}

/** In groups, of which the one with the nearest offer comes first; what the server found is as near as it is named. */
function nearest(known: readonly Offer[], typed: string, found: readonly Offer[]): OfferGroup[] {
  const isAsked = typed.trim() !== '';
  const near = [
    ...known.flatMap((offer) => {
      const far = nearness(`${offer.name} ${offer.beside ?? ''}`, typed);
      return far === null ? [] : [{ offer, far }];
    }),
    ...found.map((offer) => ({ offer, far: nearness(`${offer.name} ${offer.beside ?? ''}`, typed) ?? 3 })),
  ];
  const groups = GROUPS.map((group) => {
    const own = near.filter(({ offer }) => offer.group === group);
    if (isAsked && !FOUND.has(group)) own.sort((a, b) => a.far - b.far);
    return {
      group,
      offers: own.map(({ offer }) => offer).slice(0, isAsked ? MOST : undefined),
      far: group === 'search' ? Infinity : Math.min(...own.map(({ far }) => far)),
    };
  }).filter(({ offers }) => offers.length > 0);
  return isAsked ? groups.sort((a, b) => a.far - b.far) : groups;
}

/** Groups that come from the server in their order. */
const FOUND: ReadonlySet<Offer['group']> = new Set(['systems', 'people', 'actions', 'search']);
