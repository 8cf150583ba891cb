import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { AnswerState, Question } from '../../../shared/follow-up/question.ts';
import { call } from '../../client/call.ts';
import { joinWords } from '../../components/saving/lost-words.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';
import { DayField } from '../../components/day-field.tsx';
import { isoDay } from '../../components/when.ts';
import { Field } from '../../components/field.tsx';

/** Writes what was answered, by whom and when; it saves by itself. */
export function AnswerField({ question, onDone }: { question: Question; onDone: () => void }) {
  const [answer, setAnswer] = useState<AnswerState>(
    () => question.answer ?? { text: '', by: 'Förvaltningen', on: isoDay(new Date()) },
  );
  const { change, flush } = useAutosave(
    (words: AnswerState, continues) =>
      call('questions.answer', { id: question.id, answer: words, continues }),
    ({ text, by }) => ({ what: 'Svar', words: joinWords([text, by]) }),
  );
  const set = (words: Partial<AnswerState>) => {
    const next = { ...answer, ...words };
    setAnswer(next);
    if (next.text.trim() !== '' || question.answer !== null) change(next);
  };
  const done = () => void flush().then(onDone);
  return (
    <Box
      sx={{ display: 'grid', gap: '0.5rem', mt: '0.5rem', maxWidth: '40rem' }}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey);
        if (!isDone) return;
        event.preventDefault();
        event.stopPropagation();
        done();
      }}
    >
      <Field
        label="Svar"
        value={answer.text}
        onChange={(text) => set({ text })}
        multiline
        isFirst
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', alignItems: 'end' }}>
        <Field label="Vem svarade" value={answer.by} onChange={(by) => set({ by })} />
        <DayField label="Dag" value={answer.on} onChange={(on) => set({ on })} />
        <Button onClick={done}>Klar</Button>
      </Box>
    </Box>
  );
}
