import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { v } from '../../app/theme/css-var.ts';
import { Icon, type IconName } from '../../components/icon.tsx';

interface StartButtonProps {
  icon: IconName;
  label: string;
  detail: string;
  keyName: string;
  /** The first thing one can try. */
  isPrimary?: boolean;
  isBusy?: boolean;
  onClick: () => void;
}

/** One of the ways to begin: what one gets, and its key. */
export const StartButton = (props: StartButtonProps) => {
  const { icon, label, detail, keyName, isPrimary = false, isBusy = false, onClick } = props;
  return (
    <ButtonBase
      onClick={onClick}
      aria-busy={isBusy}
      sx={{
        display: 'grid',
        gridTemplateColumns: '1.25rem 1fr auto',
        columnGap: '0.9rem',
        alignItems: 'center',
        textAlign: 'left',
        width: '100%',
        padding: '0.95rem 1.1rem',
        border: `1px solid ${isPrimary ? v.hand : v.edge}`,
        borderRadius: '6px',
        ...(isPrimary && { background: v.hand, color: v.onHand }),
        '& kbd': { borderColor: isPrimary ? 'currentcolor' : v.edge },
      }}
    >
      <Box component="span" sx={{ color: isPrimary ? 'inherit' : v.hand }}>
        <Icon name={icon} size={1.25} />
      </Box>
      <span>
        <Box component="b" sx={{ display: 'block', fontWeight: 600, fontSize: '1.0625rem' }}>
          {label}
        </Box>
        <Box component="span" sx={{ color: isPrimary ? 'inherit' : v.ink2 }}>
          {detail}
        </Box>
      </span>
      <kbd>{keyName}</kbd>
    </ButtonBase>
  );
};
