import { fromTo, movesOf } from '../../from-to.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** "Restiden sänks från 74 till 81 minuter": the word and the figures go opposite ways. */
export const changeDirection: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    fromTo(sentence.text).flatMap((change): RuleFinding[] => {
      const move = movesOf(sentence.text, change);
      const way = Math.sign(change.to.value - change.from.value);
      if (move === null || way === 0 || move.way === way) return [];
      return [
        {
          severity: 'error',
          message: `Här står ”${move.word}”, men talen går från ${change.from.printed} till ${change.to.printed}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );
