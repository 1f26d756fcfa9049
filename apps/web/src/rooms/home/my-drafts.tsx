// What I began and have not sent.
import { isVisible } from '@registry/record';
import type { Draft } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { keepDraft, sendAll } from '../../api/drafts';
import { useItems } from '../../api/reading';
import { useMe } from '../../api/session';
import { Badge } from '../../fittings/class/badge';
import { RemoveButton } from '../../furniture/forms/remove-button';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';

const KINDS = ['registering', 'editing', 'answers', 'submitting', 'deciding', 'linking'] as const;
type Kind = (typeof KINDS)[number];
/** Parts of another draft, and what is not about a system. */
const PARTS = /^(registering\.|editing\.person\.)/;
const ROOMS = {
  editing: '/systems/$id',
  answers: '/systems/$id/questions',
  submitting: '/systems/$id/review',
  deciding: '/reviews/$id',
  linking: '/systems/$id/strategy',
} as const;

export function MyDrafts() {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const drafts = useItems('listDrafts');
  const items = (drafts.data ?? [])
    .filter(({ key }) => !PARTS.test(key))
    .flatMap((draft) => {
      const kind = KINDS.find((one) => draft.key === one || draft.key.startsWith(`${one}.`));
      return kind === undefined ? [] : [{ ...draft, kind }];
    });
  if (items.length === 0) return null;
  const discard = async ({ key, version }: Pick<Draft, 'key' | 'version'>): Promise<void> => {
    keepDraft(me.id, key, null, version);
    await sendAll(me.id);
    await drafts.refetch();
  };
  return (
    <section className="section" aria-labelledby="drafts">
      <h2 id="drafts">{t('home.drafts')}</h2>
      <ul className="stack stack--tight">
        {items.map(({ key, kind, content, savedAt, version, draftedBy }) => (
          <li key={key} className="row">
            <Target kind={kind} id={idIn(key)}>
              {t(`home.draft.${kind}`, { name: nameIn(content) })}
            </Target>
            {draftedBy !== null && <Badge>{t('draftedBy.mark')}</Badge>}
            <time dateTime={savedAt} title={formats.instant(savedAt)} className="secondary small">
              {formats.ago(savedAt)}
            </time>
            <RemoveButton
              compact
              variant="quiet"
              name={t('home.discardDraft', { draft: t(`home.draft.${kind}`, { name: nameIn(content) }) })}
              help={t('wizard.discardHelp')}
              onRemove={() => void discard({ key, version })}
            >
              {t('home.discard')}
            </RemoveButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Target({ kind, id, children }: { kind: Kind; id: string | null; children: string }) {
  if (kind === 'registering') return <Link to="/systems/new">{children}</Link>;
  return id === null ? (
    <span>{children}</span>
  ) : (
    <Link to={ROOMS[kind]} params={{ id }}>
      {children}
    </Link>
  );
}

/** The system a draft is about stands in its name. */
const idIn = (key: string): string | null =>
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|AIS-\d{4}-\d{6,9}/.exec(key)?.[0] ?? null;

function nameIn(content: unknown): string {
  const name = typeof content === 'object' && content !== null && 'name' in content ? content.name : '';
  return typeof name === 'string' && isVisible(name) ? name.trim().slice(0, 100) : '…';
}
