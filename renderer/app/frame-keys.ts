import { EVERYWHERE, useKeys } from './keys.ts';
import { openNote, openOverlay } from './overlay.ts';
import { readingAt, type Route } from './route.ts';
import { navigate } from './router.ts';
import { useCurrentPlan } from './session.ts';

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
      group: EVERYWHERE,
      whileTyping: true,
      handler: () => openOverlay('search'),
    },
    {
      key: 'Ctrl P',
      label: 'Skriv ut',
      group: EVERYWHERE,
      whileTyping: true,
      handler: () => window.print(),
    },
    {
      key: '?',
      label: 'Visa kortkommandon',
      group: EVERYWHERE,
      handler: () => openOverlay('keys'),
    },
    {
      key: 'Alt 1',
      label: 'Planer',
      group: EVERYWHERE,
      whileTyping: true,
      handler: go({ place: 'plans' }),
    },
    {
      key: 'Alt 2',
      label: 'Läsa',
      group: EVERYWHERE,
      whileTyping: true,
      handler: toPlan((id) => readingAt(id)),
    },
    {
      key: 'Alt 3',
      label: 'Uppdragslista',
      group: EVERYWHERE,
      whileTyping: true,
      handler: toPlan((planId) => ({ place: 'assignments', planId })),
    },
    {
      key: 'Alt 4',
      label: 'Jämföra',
      group: EVERYWHERE,
      whileTyping: true,
      handler: go({ place: 'compare', from: null, to: null }),
    },
    {
      key: 'Alt 5',
      label: 'Möten',
      group: EVERYWHERE,
      whileTyping: true,
      handler: go({ place: 'meetings' }),
    },
    {
      key: 'Alt 6',
      label: 'Inställningar',
      group: EVERYWHERE,
      whileTyping: true,
      handler: go({ place: 'settings' }),
    },
    {
      key: 'Alt 7',
      label: 'Dokument',
      group: EVERYWHERE,
      whileTyping: true,
      handler: go({ place: 'documents', kind: null, id: null }),
    },
    {
      key: 'Alt 8',
      label: 'Granskning',
      group: EVERYWHERE,
      whileTyping: true,
      handler: toPlan((planId) => ({ place: 'check', planId })),
    },
    {
      key: 'Alt 9',
      label: 'Anteckningar',
      group: EVERYWHERE,
      whileTyping: true,
      handler: go({ place: 'notes' }),
    },
    {
      key: 'Alt N',
      label: 'Fri anteckning, utan plan',
      group: EVERYWHERE,
      whileTyping: true,
      handler: () => openNote(null),
    },
    {
      key: 'Alt ArrowLeft',
      label: 'Tillbaka',
      group: EVERYWHERE,
      whileTyping: true,
      handler: () => window.history.back(),
    },
    {
      key: 'Alt ArrowRight',
      label: 'Framåt',
      group: EVERYWHERE,
      whileTyping: true,
      handler: () => window.history.forward(),
    },
  ]);
};
