import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { RevisionSummary } from '../../../../shared/contract/contract.ts';
import { addressOf } from '../../../app/route.ts';
import { v } from '../../../app/theme/css-var.ts';
import { Icon } from '../../../components/icon.tsx';
import { clockTime, shortDate } from '../../../components/when.ts';
import { takeText } from './take.ts';

interface TextListProps {
  planId: string;
  texts: readonly RevisionSummary[];
  /** The text that is compared with the present one. */
  shown: number | null;
}

function TextRow({ planId, texts, shown, text }: TextListProps & { text: RevisionSummary }) {
  const current = texts.find((it) => it.isCurrent);
  const isEarlier = current !== undefined && text.number < current.number;
  return (
    <Box
      component="li"
      aria-current={text.number === shown ? 'true' : undefined}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        gap: '0.35rem 1rem',
        borderTop: `1px solid ${v.line}`,
        py: '0.6rem',
      }}
    >
      <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <b>Text {text.number}</b> {text.fileName}
        <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          inläst {shortDate(text.importedAt)} {clockTime(new Date(text.importedAt))}
        </Box>
      </Box>
      {text.isCurrent ? (
        <Box component="span" sx={{ color: v.ok, fontWeight: 600 }}>
          <Icon name="check" /> gäller
        </Box>
      ) : (
        <>
          {text.number !== shown && (
            <Link href={addressOf({ place: 'revision', planId, number: text.number })}>
              Se vad som skiljer
            </Link>
          )}
          <Button size="small" onClick={() => void takeText(planId, text, current)}>
            {isEarlier ? 'Gå tillbaka till den här' : 'Ta in den här'}
          </Button>
        </>
      )}
    </Box>
  );
}

/** Every text that was read in for the plan, the latest first; which one holds is a choice. */
export function TextList(props: TextListProps) {
  return (
    <Box component="section" aria-label="Planens texter">
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Inlästa texter
      </Typography>
      <ul>
        {props.texts.toReversed().map((text) => (
          <TextRow key={text.number} {...props} text={text} />
        ))}
      </ul>
    </Box>
  );
}
