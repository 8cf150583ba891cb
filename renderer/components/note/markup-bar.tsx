import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useState, type KeyboardEvent, type RefObject } from 'react';
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

interface Form {
  name: string;
  keyName: string;
  run: () => void;
}

/** One stop for Tab, as a toolbar is: the arrows go on within it. */
const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined || !(event.target instanceof HTMLElement)) return;
  const next = by === 1 ? event.target.nextElementSibling : event.target.previousElementSibling;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
};

/** What the marks one types do, for the mouse and for whoever does not know them. */
export const MarkupBar = ({ field, onLink }: MarkupBarProps) => {
  const [stop, setStop] = useState(0);
  const apply = (change: (text: FieldText) => FieldText) => {
    if (field.current) writeField(field.current, change(fieldText(field.current)));
  };
  const forms: Form[] = [
    ...FORMS.map(({ change, ...form }) => ({ ...form, run: () => apply(change) })),
    { name: 'Länk', keyName: 'Control+L', run: onLink },
  ];
  return (
    <Box
      role="toolbar"
      aria-label="Form"
      tabIndex={-1}
      onKeyDown={onArrow}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 0.6rem', mt: '0.25rem' }}
    >
      {forms.map(({ name, keyName, run }, index) => (
        <ButtonBase
          key={name}
          tabIndex={index === stop ? 0 : -1}
          aria-keyshortcuts={keyName}
          onFocus={() => setStop(index)}
          // The mark in the field must not go away when a button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
          sx={{ fontSize: '0.9375rem', color: v.ink2, minHeight: '1.5rem', px: '0.15rem' }}
        >
          {name}
        </ButtonBase>
      ))}
    </Box>
  );
};
