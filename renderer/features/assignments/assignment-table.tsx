import Box from '@mui/material/Box';
import { narrow, v } from '../../app/theme/css-var.ts';
import type { RowGroup } from './assignment-filter.ts';
import { AssignmentLine, GroupHead, rowId } from './assignment-line.tsx';
import { useAssignments } from './assignments-store.ts';

interface AssignmentTableProps {
  groups: readonly RowGroup[];
  /** Year of the plan it is compared with; undefined when there is none. */
  beforeYear: number | null | undefined;
  /** Whether anybody has said how far any of them has come. */
  hasStatus: boolean;
}

const head = {
  textAlign: 'left',
  fontWeight: 500,
  fontSize: '0.9375rem',
  color: v.ink2,
  padding: '0.5rem 0.75rem 0.4rem 0',
  borderBottom: `1px solid ${v.edge}`,
} as const;

const Columns = ({ beforeYear, hasStatus }: Omit<AssignmentTableProps, 'groups'>) => {
  const year = beforeYear ?? 'förra planen';
  const hasBefore = beforeYear !== undefined;
  return (
    <Box component="thead" sx={{ [narrow]: { display: 'none' } }}>
      <tr>
        <Box component="th" scope="col" sx={{ ...head, width: '5.5rem' }}>
          Nummer
        </Box>
        <Box component="th" scope="col" sx={head}>
          Uppdrag
        </Box>
        {hasBefore && (
          <>
            <Box component="th" scope="col" sx={{ ...head, width: '8.75rem' }}>
              Sedan {year}
            </Box>
            <Box component="th" scope="col" sx={{ ...head, width: '6rem' }}>
              {year}
            </Box>
          </>
        )}
        {hasStatus && (
          <Box component="th" scope="col" sx={{ ...head, width: '9rem' }}>
            Status
          </Box>
        )}
        <Box
          component="th"
          scope="col"
          sx={{ ...head, width: '4.5rem', textAlign: 'right', pr: 0 }}
        >
          Anteckn.
        </Box>
      </tr>
    </Box>
  );
};

/** The uppdrag under their headings; one line is reached by Tab, the keys move from there. */
export const AssignmentTable = ({ groups, beforeYear, hasStatus }: AssignmentTableProps) => {
  const selected = useAssignments((s) => s.selected);
  const ids = groups.flatMap((group) => group.rows.map(rowId));
  const shownColumns = { hasBefore: beforeYear !== undefined, hasStatus };
  const tabStop = selected !== null && ids.includes(selected) ? selected : ids[0];
  return (
    <Box
      component="table"
      role="grid"
      aria-label="Uppdrag"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        tableLayout: 'fixed',
        fontSize: '0.9375rem',
        [narrow]: { display: 'block' },
      }}
    >
      <Columns beforeYear={beforeYear} hasStatus={hasStatus} />
      {groups.map((group) => (
        <Box component="tbody" key={group.title} sx={{ [narrow]: { display: 'block' } }}>
          <GroupHead title={group.title} n={group.rows.length} {...shownColumns} />
          {group.rows.map((row) => (
            <AssignmentLine
              key={rowId(row)}
              row={row}
              isSelected={rowId(row) === selected}
              isTabStop={rowId(row) === tabStop}
              {...shownColumns}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
};
