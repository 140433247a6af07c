import { useLabels } from '../api/labels.ts';
import { Mark } from '../layout/mark.tsx';

const tones = { 'verified-code': 'good', 'suspect-code': 'warning', 'name-only': 'plain' } as const;

export function IdentificationTag({ identification }: { readonly identification: keyof typeof tones }) {
  const label = useLabels('registry');
  return <Mark tone={tones[identification]}>{label('identification', identification)}</Mark>;
}
