import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { navigate } from '../../app/router.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon } from '../../components/icon.tsx';
import { isExchangeFile, openExchangeFile } from '../exchange/handed-file.ts';
import { importFiles } from './import-files.ts';

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Plans are read in; notes from a colleague are shown before anything is done with them. */
const takeDropped = (files: readonly File[]): void => {
  const plans = files.filter((file) => !isExchangeFile(file));
  const notes = files.find(isExchangeFile);
  if (plans.length > 0) {
    void importFiles(plans);
    navigate({ place: 'plans' });
  }
  if (notes) openExchangeFile(notes);
};

/** Files dropped anywhere in the window, whatever place one is in. */
const useDroppedFiles = (): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      takeDropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};

/** Takes dropped files, and says so while one holds them over the window. */
export const DropZone = () => {
  const isOver = useDroppedFiles();
  if (!isOver) return null;
  return (
    <Box
      sx={{
        position: 'fixed',
        inset: '0.75rem',
        zIndex: 2000,
        border: `2px dashed ${v.hand}`,
        borderRadius: '10px',
        background: `color-mix(in srgb, ${v.sheet} 88%, transparent)`,
        display: 'grid',
        placeItems: 'center',
        pointerEvents: 'none',
        font: `500 1.4375rem/1.3 ${serif}`,
      }}
    >
      <span>
        <Icon name="download" size={1.5} /> Släpp för att läsa in
      </span>
    </Box>
  );
};
