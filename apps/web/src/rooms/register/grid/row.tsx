// One system on one line: its name with the reference below, then the columns.
import { useTranslation } from 'react-i18next';
import type { FoundSystem, TextPiece } from '@registry/contracts';
import { useRecentChange } from '../../../api/live/recent';
import { Badge } from '../../../fittings/class/badge';
import { JustNowMark } from '../../../fittings/live/just-now';
import { classes } from '../../../furniture/classes';
import { Check } from '../../../furniture/forms/check';
import { Link } from '../../../furniture/link';
import { editOf } from '../editing/editable';
import type { Selection } from '../selection';
import { useCellContent } from './cell-content';
import { columnOf, type ColumnSpeech } from './column-words';
import sheet from './grid.module.css';

/** On a narrow screen these say themselves what they are. */
const SPEAKING: readonly string[] = ['unit', 'class', 'reviewState', 'stage', 'owner'];

export interface RowLook {
  readonly columns: readonly string[];
  readonly speech: ColumnSpeech;
  /** Where many may be changed at once. */
  readonly selection: Selection | undefined;
  /** Id of the system that is looked at beside the list. */
  readonly peeked: string | null;
}

export function GridRow({ system, look }: { system: FoundSystem; look: RowLook }) {
  const { t } = useTranslation();
  const { columns, speech, selection, peeked } = look;
  const contentOf = useCellContent(speech);
  const isNew = useRecentChange(system.id) !== undefined;
  return (
    <tr
      role="row"
      data-row={system.id}
      data-reference={system.reference}
      className={classes(peeked === system.id && sheet.peeked, isNew && sheet.justNow)}
    >
      {selection !== undefined && (
        <td role="gridcell" className={sheet.choose}>
          <Check
            checked={selection.ids.has(system.id)}
            aria-label={t('bulk.choose', { name: system.name })}
            tabIndex={-1}
            data-stop="choose"
            onChange={() => selection.toggle(system.id)}
          />
        </td>
      )}
      <th role="rowheader" scope="row" className={sheet.name}>
        <Link
          to="/systems/$id"
          params={{ id: system.reference }}
          className={sheet.nameLink}
          title={system.name}
          tabIndex={-1}
          data-stop="name"
        >
          {system.name}
        </Link>
        <Under system={system} />
      </th>
      {columns.map((key) => {
        const { content, text } = contentOf(system, key);
        return (
          <td
            key={key}
            role="gridcell"
            tabIndex={-1}
            data-stop={key}
            aria-readonly={editOf(key) === undefined}
            className={classes(
              sheet.cell,
              columnOf(key).kind === 'number' && sheet.number,
              key === 'class' && sheet.class,
              key === 'reviewState' && sheet.review,
              (key === 'stage' || key === 'owner') && sheet.narrow,
              text === '' && sheet.nothing,
            )}
          >
            <span className={classes(sheet.label, SPEAKING.includes(key) && sheet.unsaid)} aria-hidden="true">
              {speech.headOf(key)}
            </span>
            <span className={sheet.value} title={text === '' ? undefined : text}>
              {content}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** The reference, whether it is closed, and where the words stand that somebody looked for. */
function Under({ system }: { system: FoundSystem }) {
  const { t } = useTranslation();
  const excerpt = system.excerpt?.some(({ isHit }) => isHit) ? system.excerpt : undefined;
  const text = excerpt?.map((piece) => piece.text).join('');
  return (
    <span className={sheet.under} title={text}>
      <span className="digits">{system.reference}</span>
      {system.visibility !== 'institution' && (
        <>
          {' '}
          <Badge tone="warning">{t(`visibility.${system.visibility}`)}</Badge>
        </>
      )}
      <JustNowMark id={system.id} />
      {excerpt !== undefined && (
        <>
          {' · '}
          <Excerpt pieces={excerpt} />
        </>
      )}
    </span>
  );
}

const Excerpt = ({ pieces }: { pieces: readonly TextPiece[] }) =>
  pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text));
