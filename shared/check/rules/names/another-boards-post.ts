import type { CheckRule, RuleFinding } from '../../check-context.ts';
import { columnNamed, headedTables, rowPlace } from '../../headed-tables.ts';

/** Posts that only the administration of one kind of board has, and how such a board is known. */
const POSTS: readonly { board: RegExp; post: RegExp }[] = [
  {
    board: /social|omsorg|vård|äldre|individ|familj|välfärd|funktion/iu,
    post: /^(?:socialchef|socialdirektör|äldreomsorgschef|omsorgschef|vård- och omsorgschef)$/iu,
  },
  {
    board: /skol|utbildning|barn|bildning|lärande|gymnasie|ungdom/iu,
    post: /^(?:skolchef|utbildningschef|utbildningsdirektör|rektor|förskolechef|barn- och utbildningschef)$/iu,
  },
  {
    board: /hälso|sjukvård|vård|psykiatri|tandvård|patient|habilitering/iu,
    post: /^(?:hälso- och sjukvårdsdirektör|chefläkare|sjukhuschef|vårdcentralschef)$/iu,
  },
  {
    board: /trafik|samhällsbyggnad|utveckling|teknisk|stadsbyggnad|gatu/iu,
    post: /^(?:trafikdirektör|kollektivtrafikchef|trafikchef)$/iu,
  },
  {
    board: /bygg|miljö|plan|samhälls|teknisk/iu,
    post: /^(?:bygglovschef|stadsbyggnadschef|stadsarkitekt|miljöchef|miljö- och byggchef)$/iu,
  },
  {
    board: /kultur|fritid|bibliotek|bildning/iu,
    post: /^(?:kulturchef|kultur- och fritidschef|bibliotekschef|fritidschef)$/iu,
  },
];

/** "Socialchef" as the one responsible in a building board's table of risks, and nowhere else in it. */
export const anotherBoardsPost: CheckRule = ({ subject }) => {
  const { organ } = subject.plan.plan;
  if (!/nämnd/iu.test(organ) || !POSTS.some(({ board }) => board.test(organ))) return [];
  const foreign = POSTS.filter(({ board }) => !board.test(organ));
  const text = subject.plan.body.map((block) => block.text.toLowerCase()).join('\n');
  return headedTables(subject).flatMap((table) => {
    const column = columnNamed(table, /^ansvarig/iu);
    if (column < 0) return [];
    return table.rows.flatMap((row): RuleFinding[] => {
      const post = (row[column] ?? '').trim().replace(/(?:en|n)$/iu, '');
      const isForeign = foreign.some((one) => one.post.test(post));
      // A post met again is the board's own, or one it works with.
      if (!isForeign || text.split(post.toLowerCase()).length > 2) return [];
      return [
        {
          severity: 'warning',
          message: `${post} står som ansvarig, men planen är för ${organ}. Är raden hämtad från en annan plan?`,
          places: [rowPlace(subject, table, row)],
        },
      ];
    });
  });
};
