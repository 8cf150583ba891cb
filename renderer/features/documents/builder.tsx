import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { narrow, v } from '../../app/theme/css-var.ts';
import type { DocumentView } from '../../../shared/contract/contract.ts';
import { arrangedParts } from './arrange.ts';
import { FactsForm } from './facts-form.tsx';
import { PartList } from './parts/part-list.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { BriefingMeeting } from './subject/briefing-meeting.tsx';
import { SubjectChooser } from './subject/subject-chooser.tsx';
import type { DraftInHand } from './use-draft.ts';

/** What goes in: what the document is about, its head, its parts. */
export function Builder({ draft, view }: { draft: DraftInHand; view: DocumentView | null }) {
  const { subject, arrangement } = draft.state;
  return (
    <Box
      component="section"
      data-scroller
      aria-labelledby="vad-ska-vara-med"
      sx={{
        overflow: 'auto',
        borderRight: `1px solid ${v.line}`,
        p: '1.4rem 1.75rem',
        minWidth: 0,
        [narrow]: { overflow: 'visible', border: 0, p: '1rem' },
        '@media print': { display: 'none' },
      }}
    >
      <Typography variant="h3" component="h2" id="vad-ska-vara-med" sx={{ mb: '0.75rem' }}>
        Vad ska vara med?
      </Typography>
      <SubjectChooser subject={subject} onChange={draft.setSubject} />
      {subject.kind === 'briefing' && (
        <BriefingMeeting subject={subject} arrangement={arrangement} onArrange={draft.arrange} />
      )}
      {view !== null && (
        <>
          <Box sx={{ mb: '1rem' }}>
            <FactsForm
              kind={subject.kind}
              facts={view.facts}
              set={arrangement.facts}
              onChange={(facts) => draft.arrange({ facts })}
            />
          </Box>
          <TemplateChoice
            isUsed={arrangement.usesTemplate !== false}
            onChange={(usesTemplate) => draft.arrange({ usesTemplate })}
          />
          <PartList
            parts={arrangedParts(view.parts, arrangement)}
            arrangement={arrangement}
            onArrange={draft.arrange}
          />
        </>
      )}
    </Box>
  );
}
