// When registering what others made: from whom it comes, and which product it is.
import { catalogue } from '@registry/record';
import { useFormContext, useWatch } from 'react-hook-form';
import { useUsedValues } from '../../fittings/record/offers';
import { BOUGHT, isAsked, type TypedRegistration } from '../../fittings/record/registration';
import { TextField } from '../../furniture/forms/field';
import { useRecordWords } from '../../words/library-words';

export function BoughtFields() {
  const words = useRecordWords();
  const suppliers = useUsedValues('supplier');
  const { register, control } = useFormContext<TypedRegistration>();
  const [origin, ...typed] = useWatch({ control, name: ['origin', ...BOUGHT] });
  return BOUGHT.map((name, index) => {
    const [label, help] = words.fields[name];
    const field = catalogue[name];
    return (
      isAsked(name, origin) && (
        <TextField
          key={name}
          label={label}
          help={help}
          optional
          autoComplete="off"
          maxLength={'max' in field ? field.max : undefined}
          offers={name === 'supplier' ? suppliers : undefined}
          {...register(name)}
          value={typed[index] ?? ''}
        />
      )
    );
  });
}
