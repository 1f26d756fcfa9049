// Links between systems and actions, seen from either side; removing one is confirmed first.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemLink } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { ClassBadge } from '../../fittings/class/badge';
import { ConfirmCommand } from '../../fittings/page/command-dialog';
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
  const [removing, setRemoving] = useState<SystemLink | null>(null);
  if (links.length === 0) return <Empty title={side === 'system' ? t('link.noneOfSystem') : t('link.noneOfAction')} />;
  return (
    <>
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
                aria-label={t('link.removeNamed', {
                  title: pick({ en: link.action.titleEn, fr: link.action.titleFr }),
                })}
                onPress={() => setRemoving(link)}
              >
                {t('link.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {removeFrom !== undefined && <RemoveLink system={removeFrom} link={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function RemoveLink({ system, link, onClose }: { system: string; link: SystemLink | null; onClose: () => void }) {
  const { t } = useTranslation();
  const pick = useInLanguage();
  const unlink = useCommand('unlinkAction', { id: system });
  return (
    <ConfirmCommand
      title={t('link.removeTitle')}
      confirm={t('link.remove')}
      isOpen={link !== null}
      command={unlink}
      sends={link && { linkId: link.id }}
      done={t('link.removed')}
      onClose={onClose}
    >
      {link !== null && (
        <p>
          {t('link.removeHelp', {
            system: link.system.name,
            action: pick({ en: link.action.titleEn, fr: link.action.titleFr }),
          })}
        </p>
      )}
    </ConfirmCommand>
  );
}
