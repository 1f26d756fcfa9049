// From a system: choose the action it belongs to.
import { isVisible } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands';
import { useItems } from '../../api/reading';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { Select } from '../../furniture/forms/field';
import { useInLanguage } from '../../words/formats';
import { useStandIn } from '../../words/in-language';
import { LinkFields, noText } from './link-fields';

export function ChooseAction({
  id,
  linked,
  isOpen,
  onClose,
}: {
  id: string;
  linked: readonly string[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const pick = useInLanguage();
  const lang = useStandIn();
  const actions = useItems('listStrategyActions', { limit: 200 }, { enabled: isOpen, staleTime: 60_000 });
  const link = useCommand('linkAction', { id });
  const [code, setCode] = useKept(`linking.${id}.action`, '');
  const [text, setText] = useKept(`linking.${id}.text`, noText);
  const sectors = [...new Map((actions.data ?? []).map(({ sector }) => [sector.code, sector])).values()];
  return (
    <CommandDialog
      title={t('link.toAction')}
      confirm={t('link.add')}
      isWide
      isOpen={isOpen}
      command={link}
      sends={
        code === '' || !isVisible(text.rationale)
          ? null
          : { action: code, kind: text.kind, rationale: text.rationale.trim() }
      }
      onDone={() => {
        setCode('');
        setText(noText);
      }}
      done={t('link.added')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <Select
            label={t('link.action')}
            value={code}
            required
            error={isTried && code === '' ? t('link.actionMissing') : undefined}
            onChange={(event) => setCode(event.target.value)}
          >
            <option value="">{t('field.choose')}</option>
            {sectors.map((sector) => (
              <optgroup key={sector.code} lang={lang} label={pick({ en: sector.titleEn, fr: sector.titleFr })}>
                {actions.data
                  ?.filter((action) => action.sector.code === sector.code && !linked.includes(action.code))
                  .map((action) => (
                    <option key={action.code} value={action.code}>
                      {action.code} · {pick({ en: action.titleEn, fr: action.titleFr })}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
          <LinkFields text={text} onChange={setText} isTried={isTried} />
        </>
      )}
    </CommandDialog>
  );
}
