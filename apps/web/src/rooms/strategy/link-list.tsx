// Links between systems and actions, seen from either side.
import { useTranslation } from 'react-i18next';
import type { SystemLink } from '@registry/contracts';
import { command } from '../../api/commands';
import { ClassBadge } from '../../fittings/class/badge';
import { ProblemBox } from '../../fittings/page/problem-box';
import { useRemoving } from '../../fittings/page/removing';
import { Button } from '../../furniture/forms/button';
import { Link } from '../../furniture/link';
import { Empty } from '../../furniture/states';
import { useFormats, useInLanguage } from '../../words/formats';
import { InLanguage } from '../../words/in-language';

export function LinkList({
  links,
  side,
  removeFrom,
}: {
  links: readonly SystemLink[];
  /** Which end the reader comes from. */
  side: 'action' | 'system';
  /** The system whose links may be removed here. */
  removeFrom?: string | undefined;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pick = useInLanguage();
  const removing = useRemoving();
  if (links.length === 0) return <Empty title={side === 'system' ? t('link.noneOfSystem') : t('link.noneOfAction')} />;
  const titleOf = ({ action: { titleEn, titleFr } }: SystemLink): string => pick({ en: titleEn, fr: titleFr });
  const remove = (system: string, link: SystemLink): void =>
    removing.go({
      name: titleOf(link),
      remove: () => command('unlinkAction', { id: system, linkId: link.id }),
      restore: () =>
        command(
          'linkAction',
          { id: system },
          { body: { action: link.action.code, kind: link.kind, rationale: link.rationale } },
        ),
    });
  return (
    <>
      {removing.error && <ProblemBox error={removing.error} />}
      <ul className="links">
        {links.map((link) => (
          <li key={link.id} className="card links__one">
            <div className="stack stack--tight">
              <div className="row">
                <span className="secondary small">{t(`linkKind.${link.kind}`)}</span>
                {side === 'system' ? (
                  <Link to="/strategy/$code" params={{ code: link.action.code }}>
                    <strong>
                      <InLanguage en={link.action.titleEn} fr={link.action.titleFr} />
                    </strong>
                  </Link>
                ) : (
                  <>
                    <Link to="/systems/$id" params={{ id: link.system.reference }}>
                      <strong>{link.system.name}</strong>
                    </Link>{' '}
                    <ClassBadge state={link.system.class} />
                  </>
                )}
              </div>
              <p className="reading prewrap">{link.rationale}</p>
              <p className="small secondary">
                {t('link.by', { name: link.proposedBy.name, at: formats.instant(link.proposedAt) })}
              </p>
            </div>
            {removeFrom !== undefined && (
              <Button
                compact
                isPending={removing.going === titleOf(link)}
                aria-label={t('link.removeNamed', { title: titleOf(link) })}
                onPress={() => remove(removeFrom, link)}
              >
                {t('link.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
