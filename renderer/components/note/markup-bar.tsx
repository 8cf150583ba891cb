import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { RefObject } from 'react';
import { toggleBold, toggleLineMark, type FieldText } from '../../../shared/note/markup-keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { fieldText, writeField } from './write-field.ts';

interface MarkupBarProps {
  field: RefObject<HTMLTextAreaElement | null>;
  onLink: () => void;
}

const FORMS: readonly { name: string; keyName: string; change: (field: FieldText) => FieldText }[] =
  [
    { name: 'Fet', keyName: 'Control+B', change: toggleBold },
    {
      name: 'Rubrik',
      keyName: 'Control+Shift+H',
      change: (field) => toggleLineMark(field, '## '),
    },
    { name: 'Lista', keyName: 'Control+Shift+L', change: (field) => toggleLineMark(field, '- ') },
  ];

const Act = ({ name, keyName, run }: { name: string; keyName: string; run: () => void }) => (
  <ButtonBase
    aria-keyshortcuts={keyName}
    // The mark in the field must not go away when a button is pressed.
    onMouseDown={(event) => event.preventDefault()}
    onClick={run}
    sx={{ fontSize: '0.9375rem', color: v.ink2, minHeight: '1.5rem', px: '0.15rem' }}
  >
    {name}
  </ButtonBase>
);

/** What the marks one types do, for the mouse and for whoever does not know them. */
export const MarkupBar = ({ field, onLink }: MarkupBarProps) => {
  const apply = (change: (text: FieldText) => FieldText) => {
    if (field.current) writeField(field.current, change(fieldText(field.current)));
  };
  return (
    <Box
      role="toolbar"
      aria-label="Form"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 0.6rem', mt: '0.25rem' }}
    >
      {FORMS.map(({ name, keyName, change }) => (
        <Act key={name} name={name} keyName={keyName} run={() => apply(change)} />
      ))}
      <Act name="Länk" keyName="Control+L" run={onLink} />
    </Box>
  );
};
