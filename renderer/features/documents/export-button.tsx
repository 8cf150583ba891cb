import Button from '@mui/material/Button';
import type { ReportSubject } from '../../../shared/report/report-draft.ts';
import { Icon } from '../../components/icon.tsx';
import { openDocument } from './open-document.ts';

interface ExportButtonProps {
  subject: ReportSubject;
  label: string;
  /** The key that does the same, where the place has one. */
  keyName?: string;
}

/** The way from a place to a document about what stands there. */
export const ExportButton = ({ subject, label, keyName }: ExportButtonProps) => (
  <Button size="small" onClick={() => void openDocument(subject)}>
    <Icon name="sheet" />
    {label}
    {keyName !== undefined && <kbd>{keyName}</kbd>}
  </Button>
);
