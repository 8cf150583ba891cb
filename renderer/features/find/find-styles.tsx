import MuiGlobalStyles from '@mui/material/GlobalStyles';
import { v } from '../../app/theme/css-var.ts';

/** The marks of what is looked for: all of them, and the one where one is. */
export const FindStyles = () => (
  <MuiGlobalStyles
    styles={{
      '::highlight(find)': { backgroundColor: v.markBg, color: v.ink },
      '::highlight(find-current)': { backgroundColor: v.hand, color: v.onHand },
    }}
  />
);
