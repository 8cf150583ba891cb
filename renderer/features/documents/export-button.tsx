import Button from '@mui/material/Button';
import type { ReportSubject } from '../../../shared/report/report-draft.ts';
import { Icon } from '../../components/icon.tsx';
import { openDocument } from './open-document.ts';

/** The way from a place to a document about what stands there. */
export const ExportButton = ({ subject, label }: { subject: ReportSubject; label: string }) => (
  <Button size="small" onClick={() => void openDocument(subject)}>
    <Icon name="sheet" />
    {label}
  </Button>
);
