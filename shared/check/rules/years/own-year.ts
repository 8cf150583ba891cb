import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { periodOf } from '../../plan-period.ts';

/** 'Denna verksamhetsplan gäller för 2025', 'planen avser åren 2025–2027'. */
const GOVERNS =
  /(?<![\p{L}-])(?:(?:denna|den här|föreliggande) \p{L}*plan|(?:verksamhets|nämnd|intern)?planen)(?: med (?:intern)?budget)? (?:gäller|avser|omfattar|beskriver|är för)(?: [\p{L}\d–-]+){0,6}? ((?:19|20)\d\d)(?:[–-](\d{4}))?(?![\d–-])/iu;
/** Another plan, or this one's past and future. */
const OTHER =
  /(?<!\p{L})(?:förra|föregående|tidigare|nästa|kommande|från och med|till och med|fr\.?o\.?m|t\.?o\.?m|\p{L}*(?:detalj|översikts|region|trafik|handlings|krishanterings|lokalförsörjnings|underhålls)plan(?:en)?)(?!\p{L})/iu;

/** A plan that says itself which year it is for, when that is not its year. */
export const ownYear: CheckRule = ({ subject }) => {
  const { year, kind } = subject.plan.plan;
  if (year === null || kind === 'tjänsteskrivelse') return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const [, from, to] = GOVERNS.exec(sentence.text) ?? [];
    // 'Redovisa en plan för åkermarken. Planen omfattar …': an uppdrag speaks of what it asks for.
    if (sentence.block.kind === 'assignment') return [];
    if (from === undefined || OTHER.test(sentence.text)) return [];
    const own = periodOf(subject);
    const isSame =
      own && to !== undefined
        ? Number(from) === year && Number(to) === own.end
        : Number(from) <= year && Number(to ?? from) >= year;
    if (isSame) return [];
    return [
      {
        severity: 'warning',
        message: `Planen sägs gälla ${to === undefined ? from : `${from}–${to}`}, men den är för ${own?.printed ?? year}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};
