import type { Output } from '../../../shared/contract/contract.ts';

type OtherWay = NonNullable<Output<'search.run'>['spelledOut']>;

/** What one can choose: 'Visa även utskrivna former (6)', 'Visa även förkortningen SPOT (5)'. */
export const otherWayChoice = ({ isAbbreviation, total, forms }: OtherWay): string =>
  isAbbreviation
    ? `Visa även förkortningen ${forms.join(', ')} (${total})`
    : `Visa även utskrivna former (${total})`;
