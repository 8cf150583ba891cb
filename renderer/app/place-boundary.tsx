import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { FailureLine } from '../components/failure-line.tsx';

/**
 * Keeps a place that breaks from taking the window with it: the rail still works, what was written
 * is saved, and the window can be loaded anew. React offers this to class components only.
 */
export class PlaceBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Box sx={{ p: '1.5rem 1.75rem', display: 'grid', gap: '0.75rem', justifyItems: 'start' }}>
        <FailureLine message="Den här platsen gick inte att visa. Det du har skrivit är sparat. Ladda om fönstret, eller gå till en annan plats." />
        <Button variant="outlined" onClick={() => window.location.reload()}>
          Ladda om fönstret
        </Button>
      </Box>
    );
  }
}
