// Filling the form for a new system from what a file says of a model; nothing is registered by it.
import type { RecordProposals } from '@registry/contracts';
import { isVisible } from '@registry/record';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FileReader } from '../../fittings/proposals/file-reader';
import { BOUGHT, WHAT, type TypedRegistration } from '../../fittings/record/registration';
import { Disclosure } from '../../furniture/disclosure';
import { useNotices } from '../../furniture/notices';

const OFFERED = [...WHAT, ...BOUGHT] as const;
type Offered = (typeof OFFERED)[number];

export function TakeOver() {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const { getValues, setValue } = useFormContext<TypedRegistration>();
  /** Only what this form asks, beside what was typed into it. */
  const seen = (found: RecordProposals): RecordProposals => ({
    ...found,
    fields: found.fields
      .filter(({ field }) => OFFERED.some((one) => one === field))
      .map((one) => {
        const typed = getValues(one.field as Offered);
        const state = !isVisible(typed) ? 'fills' : typed.trim() === one.value ? 'same' : 'differs';
        return { ...one, state, stands: isVisible(typed) ? typed : null };
      }),
    components: [],
    componentsLeftOut: 0,
  });
  return (
    <Disclosure isQuiet summary={t('proposal.title')}>
      <FileReader
        system={null}
        seen={seen}
        room={0}
        onTake={({ fields }) => {
          for (const name of OFFERED) {
            const value = fields[name];
            if (typeof value === 'string') setValue(name, value, { shouldDirty: true });
          }
          notify(t('proposal.inForm'));
        }}
      />
    </Disclosure>
  );
}
