import { useKeys } from './keys.ts';
import { openNote, openOverlay } from './overlay.ts';
import { readingAt, type Route } from './route.ts';
import { navigate } from './router.ts';
import { useCurrentPlan } from './session.ts';

const GROUP = 'Överallt';

/** The keys that work in every place. */
export const useFrameKeys = (): void => {
  const plan = useCurrentPlan();
  const go = (route: Route) => () => navigate(route);
  const toPlan = (route: (planId: string) => Route) => () => {
    if (plan) navigate(route(plan.id));
  };
  useKeys([
    {
      key: 'Ctrl K',
      label: 'Sök',
      group: GROUP,
      whileTyping: true,
      handler: () => openOverlay('search'),
    },
    {
      key: 'Ctrl P',
      label: 'Skriv ut',
      group: GROUP,
      whileTyping: true,
      handler: () => window.print(),
    },
    { key: '?', label: 'Visa kortkommandon', group: GROUP, handler: () => openOverlay('keys') },
    {
      key: 'Alt 1',
      label: 'Planer',
      group: GROUP,
      whileTyping: true,
      handler: go({ place: 'plans' }),
    },
    {
      key: 'Alt 2',
      label: 'Läsa',
      group: GROUP,
      whileTyping: true,
      handler: toPlan((id) => readingAt(id)),
    },
    {
      key: 'Alt 3',
      label: 'Uppdragslista',
      group: GROUP,
      whileTyping: true,
      handler: toPlan((planId) => ({ place: 'assignments', planId })),
    },
    {
      key: 'Alt 4',
      label: 'Jämföra',
      group: GROUP,
      whileTyping: true,
      handler: go({ place: 'compare', from: null, to: null }),
    },
    {
      key: 'Alt 5',
      label: 'Möten',
      group: GROUP,
      whileTyping: true,
      handler: go({ place: 'meetings' }),
    },
    {
      key: 'Alt 7',
      label: 'Dokument',
      group: GROUP,
      whileTyping: true,
      handler: go({ place: 'documents', kind: null, id: null }),
    },
    {
      key: 'Alt 6',
      label: 'Inställningar',
      group: GROUP,
      whileTyping: true,
      handler: go({ place: 'settings' }),
    },
    {
      key: 'Alt N',
      label: 'Fri anteckning, om ingen plan',
      group: GROUP,
      whileTyping: true,
      handler: () => openNote(null),
    },
    {
      key: 'Alt ArrowLeft',
      label: 'Tillbaka',
      group: GROUP,
      whileTyping: true,
      handler: () => window.history.back(),
    },
    {
      key: 'Alt ArrowRight',
      label: 'Framåt',
      group: GROUP,
      whileTyping: true,
      handler: () => window.history.forward(),
    },
  ]);
};
