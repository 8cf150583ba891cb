import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReportSubject } from '../../../shared/report/report-draft.ts';
import { tiny } from '../../app/theme/css-var.ts';
import { onlyHeard } from '../../components/change/spoken.tsx';
import { Icon } from '../../components/icon.tsx';
import { openDocument } from './open-document.ts';

interface ExportButtonProps {
  subject: ReportSubject;
  label: string;
  /** The key that does the same, where the place has one. */
  keyName?: string;
  /** Beside other choices in a head: on a telephone's width its sign is enough. */
  isFolding?: boolean;
}

/** The way from a place to a document about what stands there. */
export const ExportButton = ({ subject, label, keyName, isFolding = false }: ExportButtonProps) => (
  <Button
    size="small"
    title={isFolding ? label : undefined}
    onClick={() => void openDocument(subject)}
    sx={isFolding ? { [tiny]: { minWidth: '2.25rem' } } : {}}
  >
    <Icon name="sheet" />
    <Box component="span" sx={isFolding ? { [tiny]: onlyHeard } : {}}>
      {label}
    </Box>
    {keyName !== undefined && <kbd>{keyName}</kbd>}
  </Button>
);
