import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { Comparison, SectionChange } from '../../../../shared/compare/comparison.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { sectionSentence } from '../compare-words.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { CHANGE_WORD } from '../../../../shared/compare/change-kind.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { roving, treeItem } from '../../../components/roving.ts';
import { PlainSelect } from '../../../components/plain-select.tsx';
import { useCompare } from '../compare-store.ts';
import { yearName, type PlanPair } from '../plan-pair.ts';
import { SectionPair } from './section-pair.tsx';

const idOf = (change: SectionChange): string => `${change.from?.key ?? ''}>${change.to?.key ?? ''}`;

const titleOf = (change: SectionChange): string => {
  const side = change.to ?? change.from;
  return [side?.number, side?.title].filter((part) => part != null && part !== '').join(' ');
};

interface OutlineProps {
  sections: readonly SectionChange[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** What the outline becomes in a narrow window. */
function SectionChoice({ sections, chosen, onChoose }: OutlineProps) {
  return (
    <Box sx={{ display: 'none', [narrow]: { display: 'block' } }}>
      <PlainSelect label="Avsnitt" value={chosen} onChoose={onChoose} fullWidth>
        {sections.map((change) => (
          <option key={idOf(change)} value={idOf(change)}>
            {titleOf(change)} ({CHANGE_WORD[change.relation]})
          </option>
        ))}
      </PlainSelect>
    </Box>
  );
}

function Outline({ sections, chosen, onChoose }: OutlineProps) {
  return (
    <Box
      component="nav"
      aria-label="Avsnitt i båda planerna"
      sx={{ [narrow]: { display: 'none' } }}
    >
      <Box component="ul" aria-label="Avsnitt" role="tree" ref={roving}>
        {sections.map((change) => {
          const id = idOf(change);
          const isOn = id === chosen;
          return (
            <Box component="li" role="none" key={id}>
              <ButtonBase
                {...treeItem}
                aria-level={1}
                aria-current={isOn}
                onClick={() => onChoose(id)}
                sx={{
                  display: 'block',
                  width: '100%',
                  textAlign: 'left',
                  font: 'inherit',
                  py: '0.35rem',
                  pl: '0.6rem',
                  borderLeft: `3px solid ${isOn ? v.hand : v.noLine}`,
                  background: isOn ? v.handSoft : 'none',
                  fontWeight: isOn ? 600 : 400,
                  '&:hover': { background: v.well },
                }}
              >
                {titleOf(change)}
                <Box component="span" sx={{ display: 'block' }}>
                  <ChangeMark kind={change.relation} />
                </Box>
              </ButtonBase>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

/** Text: any section against its counterpart. */
export function SectionsTab({ pair, comparison }: { pair: PlanPair; comparison: Comparison }) {
  const { sections } = comparison;
  const first = sections.find((change) => change.relation === 'reworded') ?? sections[0];
  const { sectionId: chosenId, set } = useCompare();
  const setChosen = (sectionId: string) => set({ sectionId });
  const chosen = sections.find((change) => idOf(change) === chosenId) ?? first;
  if (chosen === undefined)
    return <EmptyState text="Planerna har inga avsnitt att jämföra." isInset />;
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', color: v.ink2, mb: '0.75rem' }}>
        {sectionSentence(sections, yearName(pair.to))}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: '15rem minmax(0, 1fr)',
          gap: '0 1.75rem',
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '1rem' },
        }}
      >
        <SectionChoice sections={sections} chosen={idOf(chosen)} onChoose={setChosen} />
        <Outline sections={sections} chosen={idOf(chosen)} onChoose={setChosen} />
        <SectionPair key={idOf(chosen)} change={chosen} pair={pair} />
      </Box>
    </>
  );
}
