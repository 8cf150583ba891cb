import Box from '@mui/material/Box';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { PlanCell } from './plan-cell.tsx';
import type { OrganRow, PlanGrid } from './plan-grid.ts';

interface GridTableProps {
  grid: PlanGrid;
  currentId: string | undefined;
}

const columnHead = {
  font: `500 1.1875rem/1 ${serif}`,
  padding: '0.6rem 0.875rem 0.75rem',
  borderBottom: `1px solid ${v.edge}`,
  textAlign: 'left',
} as const;

const Organ = ({ row }: { row: OrganRow }) => (
  <Box
    component="th"
    scope="row"
    sx={{
      padding: '1.1rem 0.875rem 1rem 0',
      borderBottom: `1px solid ${v.line}`,
      verticalAlign: 'top',
      textAlign: 'left',
      fontWeight: 400,
      [narrow]: { display: 'block', borderBottom: 0, pb: 0 },
    }}
  >
    <Box component="span" sx={{ display: 'block', font: `600 1.0625rem/1.3 ${serif}` }}>
      {row.organ}
    </Box>
    <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
      {row.isSample ? 'Beredds egna exempelplaner' : row.organization}
    </Box>
  </Box>
);

const Cell = ({
  plans,
  year,
  currentId,
}: {
  plans: readonly PlanSummary[];
  year: number;
  currentId: string | undefined;
}) => (
  <Box
    component="td"
    sx={{
      padding: 0,
      height: 1,
      minHeight: '6rem',
      verticalAlign: 'top',
      borderLeft: `1px solid ${v.line}`,
      borderBottom: `1px solid ${v.line}`,
      [narrow]: { display: plans.length === 0 ? 'none' : 'block', borderLeft: 0, height: 'auto' },
    }}
  >
    {plans.length === 0 && (
      <Box component="span" sx={{ display: 'block', p: '1rem 0.875rem', color: v.ink3 }}>
        –
      </Box>
    )}
    <Box
      component="span"
      sx={{
        display: 'none',
        [narrow]: { display: 'block', pt: 2, pl: '0.875rem', fontWeight: 600 },
      }}
    >
      {year}
    </Box>
    {plans.map((plan) => (
      <PlanCell key={plan.id} plan={plan} isCurrent={plan.id === currentId} />
    ))}
  </Box>
);

/** The organ's name, and for each year room for its lines; few years are not stretched beyond what is easily read across. */
const leastWidth = (years: number): string => `${13 + years * 12}rem`;
const mostWidth = (years: number): string => `${13 + years * 18}rem`;

/** Organs down, years across; in a narrow window a list. */
export const GridTable = ({ grid, currentId }: GridTableProps) => (
  <Box
    component="section"
    aria-label="Planer per organ och år"
    // A region that scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
    sx={{ overflowX: 'auto', flex: '1 1 auto' }}
  >
    <Box
      component="table"
      sx={{
        borderCollapse: 'separate',
        borderSpacing: 0,
        tableLayout: 'fixed',
        width: '100%',
        minWidth: leastWidth(grid.years.length),
        maxWidth: mostWidth(grid.years.length),
        [narrow]: { display: 'block', minWidth: 0, maxWidth: 'none' },
      }}
    >
      <Box component="thead" sx={{ [narrow]: { display: 'none' } }}>
        <tr>
          <Box
            component="th"
            scope="col"
            sx={{
              ...columnHead,
              pl: 0,
              width: '13rem',
              fontFamily: 'inherit',
              fontSize: '0.9375rem',
              color: v.ink2,
            }}
          >
            Organ
          </Box>
          {grid.years.map((year) => (
            <Box component="th" scope="col" key={year} sx={columnHead}>
              {year}
            </Box>
          ))}
        </tr>
      </Box>
      <Box component="tbody" sx={{ [narrow]: { display: 'block' } }}>
        {grid.rows.map((row) => (
          <Box component="tr" key={row.key} sx={{ [narrow]: { display: 'block' } }}>
            <Organ row={row} />
            {grid.years.map((year) => (
              <Cell
                key={year}
                year={year}
                plans={row.plans.get(year) ?? []}
                currentId={currentId}
              />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  </Box>
);
