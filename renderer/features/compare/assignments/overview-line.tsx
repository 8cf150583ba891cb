import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { CHANGE_WORD, type ChangeKind } from '../../../../shared/compare/change-kind.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import type { Overview } from '../../../../shared/compare/overview.ts';
import { overviewSentence } from '../../../../shared/compare/overview.ts';

function Count({
  text,
  kind,
  onShow,
}: {
  text: string;
  kind: ChangeKind;
  onShow: (kind: ChangeKind) => void;
}) {
  return (
    <ButtonBase
      onClick={() => onShow(kind)}
      sx={{
        font: 'inherit',
        verticalAlign: 'baseline',
        display: 'inline',
        textDecoration: 'underline',
        textUnderlineOffset: '3px',
        textDecorationThickness: '1px',
      }}
    >
      {text}
      <Spoken> {CHANGE_WORD[kind]}, visa bara dem</Spoken>
    </ButtonBase>
  );
}

/** The answer, before anything has to be read: one sentence with its numbers. */
export function OverviewLine({
  overview,
  onShow,
}: {
  overview: Overview;
  /** Shows only the uppdrag that a count counts. */
  onShow: (kind: ChangeKind) => void;
}) {
  return (
    <Typography sx={{ fontSize: '1.125rem', color: v.ink2, textWrap: 'pretty' }}>
      {overviewSentence(overview).map((part, index) => (
        <Box
          // The sentence is made whole each time; a part is known by its place in it.
          key={`${index}${part.text}`}
          component={part.strong === true ? 'b' : 'span'}
          sx={{
            fontWeight: part.strong === true ? 600 : 400,
            color:
              part.kind === undefined ? (part.strong ? v.ink : 'inherit') : changeColor(part.kind),
          }}
        >
          {part.kind === undefined ? (
            part.text
          ) : (
            <Count text={part.text} kind={part.kind} onShow={onShow} />
          )}
        </Box>
      ))}
    </Typography>
  );
}
