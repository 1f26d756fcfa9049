// The parts of a record. What belongs together stands behind one tab, with tabs of its own; each part has its address.
import { useTranslation } from 'react-i18next';
import type { RecordProgress } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { Link } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

const WAYS = {
  overview: '/systems/$id',
  classification: '/systems/$id/classification',
  review: '/systems/$id/review',
  duties: '/systems/$id/duties',
  documents: '/systems/$id/documents',
  registration: '/systems/$id/registration',
  connections: '/systems/$id/connections',
  strategy: '/systems/$id/strategy',
  comments: '/systems/$id/comments',
  incidents: '/systems/$id/incidents',
  history: '/systems/$id/history',
} as const;
type Part = keyof typeof WAYS;

/** What lies deeper than the part itself. */
const HAVE_MORE: ReadonlySet<Part> = new Set(['classification', 'documents']);

const TABS = [
  { name: null, parts: ['overview'] },
  { name: null, parts: ['classification'] },
  { name: null, parts: ['review'] },
  { name: 'work', parts: ['duties', 'documents', 'registration'] },
  { name: 'context', parts: ['connections', 'strategy'] },
  { name: 'talk', parts: ['comments', 'incidents'] },
  { name: null, parts: ['history'] },
] as const satisfies readonly { name: string | null; parts: readonly [Part, ...Part[]] }[];

/** By its place in the address. */
export const partOf = (name: string): Part | undefined => (name in WAYS ? (name as Part) : undefined);

export function RecordTabs({ id, open, progress }: { id: string; open: Part | undefined; progress: RecordProgress }) {
  const { t } = useTranslation();
  const inside = TABS.find(
    ({ name, parts }) => name !== null && (parts as readonly Part[]).includes(open ?? 'overview'),
  );
  return (
    <>
      <Tabs label={t('system.tabs')}>
        {TABS.map(({ name, parts }) => (
          <Link
            key={parts[0]}
            to={WAYS[parts[0]]}
            params={{ id }}
            activeOptions={{ exact: !HAVE_MORE.has(parts[0]) }}
            {...(name !== null && inside?.name === name && { 'data-status': 'active' })}
          >
            {name === null ? t(`system.part.${parts[0]}`) : t(`system.tab.${name}`)}
            {parts.map((part) => (
              <Waiting key={part} part={part} progress={progress} />
            ))}
          </Link>
        ))}
      </Tabs>
      {inside?.name != null && (
        <Tabs label={t(`system.tab.${inside.name}`)} isInner>
          {inside.parts.map((part) => (
            <Link key={part} to={WAYS[part]} params={{ id }} activeOptions={{ exact: !HAVE_MORE.has(part) }}>
              {t(`system.part.${part}`)}
              <Waiting part={part} progress={progress} />
            </Link>
          ))}
        </Tabs>
      )}
    </>
  );
}

/** What waits behind a tab. */
function Waiting({ part, progress }: { part: Part; progress: RecordProgress }) {
  const { t } = useTranslation();
  const { duties, questions, threads, incidents } = progress;
  const late = part === 'duties' ? duties.late : 0;
  const open = part === 'review' ? questions : part === 'comments' ? threads : part === 'incidents' ? incidents : 0;
  if (late === 0 && open === 0) return null;
  return (
    <>
      {' '}
      {late > 0 ? (
        <Badge tone="warning">{t('way.late', { count: late })}</Badge>
      ) : (
        <Badge>{t('way.open', { count: open })}</Badge>
      )}
    </>
  );
}
