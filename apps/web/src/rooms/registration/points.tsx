// The points of a section in the order of the annex: what each asks for, what would be handed in, and where what is
// missing is filled in.
import { pointRemark, pointText, partLabel, partText } from '@registry/record';
import { useTranslation } from 'react-i18next';
import type { DocumentKind, RegistrationForm, RegistrationPoint } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { CopyButton } from '../../fittings/page/copy-button';
import { Link } from '../../furniture/link';
import { useVoice } from './voice';
import sheet from './registration.module.css';

const tones = {
  there: 'success',
  gap: 'warning',
  warning: 'notice',
  not_needed: 'neutral',
  held_back: 'neutral',
} as const;

export function Points({ id, form: { points, registered } }: { id: string; form: RegistrationForm }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const all = points
    .map(({ point, parts }) => ({ point, text: pointText(parts, voice) }))
    .filter(({ text }) => text !== '')
    .map(({ point, text }) => `${point} ${voice.registration.points[point]?.[0] ?? ''}\n${text}`)
    .join('\n\n');
  return (
    <>
      <div>
        <CopyButton text={all} label={t('registration.copyAll')} />
      </div>
      <ol className={sheet.points}>
        {points.map((point) => (
          <li key={point.point} id={point.point} className={sheet.point}>
            <Point id={id} point={point} isChanged={registered?.changed.includes(point.point) === true} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Point({ id, point, isChanged }: { id: string; point: RegistrationPoint; isChanged: boolean }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { registration: words } = voice;
  const [name = '', heading = ''] = words.points[point.point] ?? [];
  const text = pointText(point.parts, voice);
  const said = point.parts.filter((part) => partText(part, voice) !== '');
  return (
    <>
      <div className="row row--spread">
        <h3 className={sheet.heading}>
          <span className="digits">{point.point}</span> {name}
        </h3>
        <span className="row">
          {isChanged && <Badge tone="warning">{words.labels.changedSince}</Badge>}
          <Badge tone={tones[point.state]}>{words.states[point.state]}</Badge>
          {text !== '' && (
            <CopyButton
              text={text}
              label={t('registration.copy')}
              about={t('registration.copyOf', { point: point.point })}
            />
          )}
        </span>
      </div>
      <p className="small secondary reading">{heading}</p>
      {said.length > 0 && (
        <dl className="facts">
          {said.map((part) => (
            <div key={part.field}>
              <dt>{partLabel(part.field, voice)}</dt>
              <dd className="reading prewrap">{partText(part, voice)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Remark id={id} point={point} />
    </>
  );
}

/** Why it is not there; what is missing leads to its field. */
function Remark({ id, point }: { id: string; point: RegistrationPoint }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { missing, missingInDocuments, reason } = point;
  const remark = pointRemark(point, voice);
  if (remark === '') return null;
  if (reason !== null || missing.length + missingInDocuments.length === 0) return <p className="small">{remark}</p>;
  return (
    <p className="small">
      {t('registration.fillIn')}{' '}
      {missing.map((field, index) => (
        <span key={field}>
          {index > 0 && ', '}
          <Link to="/systems/$id" params={{ id }} search={{ field }}>
            {partLabel(field, voice)}
          </Link>
        </span>
      ))}
      {missingInDocuments.map((path, index) => {
        const [kind, field] = path.split('.') as [DocumentKind, string];
        return (
          <span key={path}>
            {missing.length + index > 0 && ', '}
            <Link to="/systems/$id/documents/$kind" params={{ id, kind }} search={{ field }}>
              {partLabel(path, voice)}
            </Link>
          </span>
        );
      })}
    </p>
  );
}
