import { useMemo, useState } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { CorrectableKind } from '../../../shared/correction/correction.ts';
import { blockOfDoubt, doubtsOf, type Doubt } from './doubts.ts';
import { idOf, reviewParts, type ReviewPart } from './parts.ts';
import { sheetsOf, type Sheet } from './sheets.ts';

/** What is looked at in *Granska inläsning*, and what moves it. */
export interface Review {
  sheets: Sheet[];
  doubts: Doubt[];
  /** What is worth knowing and needs no answer. */
  remarks: Doubt[];
  /** Which doubt is in the card. */
  doubtAt: number;
  /** The sheet that is shown, 0-based. */
  sheetAt: number;
  /** The part that is marked on both sides. */
  selectedId: string | null;
  /** The part that is open in the list. */
  openId: string | null;
  /** The kind whose every part is listed, to be counted through; null lists what stands on the sheet. */
  listedKind: CorrectableKind | null;
  /** What the list shows, in the document's order. */
  listed: readonly ReviewPart[];
  /** Lists every part of a kind, or the sheet's own when it already does. */
  list: (kind: CorrectableKind) => void;
  turn: (sheetAt: number) => void;
  /** Shows where a part stands in the original, as one walks through the list. */
  point: (part: ReviewPart) => void;
  /** Opens a part, or closes it when it is open. */
  toggle: (part: ReviewPart) => void;
  open: (part: ReviewPart) => void;
  /** Opens a part that is being added on the sheet one looks at. */
  openAdded: (id: string) => void;
  nextDoubt: () => void;
  /** Shows where a remark belongs, and opens its part. */
  show: (remark: Doubt) => void;
}

const clamp = (n: number, length: number): number => Math.max(0, Math.min(length - 1, n));

function sheetOfDoubt(
  stored: StoredPlan,
  sheets: readonly Sheet[],
  doubt: Doubt | undefined,
): number {
  // A cover and a table of contents have nothing to check.
  if (!doubt)
    return Math.max(
      0,
      sheets.findIndex((sheet) => sheet.parts.length > 0),
    );
  if (doubt.part) {
    const { part } = doubt;
    return Math.max(
      0,
      sheets.findIndex((sheet) => sheet.parts.includes(part)),
    );
  }
  const { page } = doubt.finding.source;
  if (page !== null) return page - 1;
  const block = blockOfDoubt(stored.plan, doubt);
  return Math.max(
    0,
    sheets.findIndex((sheet) => block !== undefined && sheet.blocks.includes(block)),
  );
}

/** The place's own state: the doubt in the card leads until one turns pages or opens a part. */
export function useReview(stored: StoredPlan): Review {
  const { plan } = stored;
  const { parts, sheets, doubts, remarks } = useMemo(() => {
    const all = reviewParts(plan);
    return { parts: all, sheets: sheetsOf(plan, all), ...doubtsOf(plan, all) };
  }, [plan]);
  const [wantedDoubt, setDoubt] = useState(0);
  const [turned, setTurned] = useState<number | null>(null);
  const [openId, setOpenedId] = useState<string | null>(null);
  const [pointedId, setPointedId] = useState<string | null>(null);
  const [listedKind, setListedKind] = useState<CorrectableKind | null>(null);
  const doubtAt = clamp(wantedDoubt, doubts.length);
  const doubt = doubts[doubtAt];
  const sheetAt = clamp(turned ?? sheetOfDoubt(stored, sheets, doubt), sheets.length);
  const setOpenId = (id: string | null) => {
    setOpenedId(id);
    setPointedId(id);
  };
  const turnTo = (part: ReviewPart) => {
    const isHere = sheets[sheetAt]?.parts.some((here) => idOf(here) === idOf(part));
    const at = isHere ? sheetAt : sheets.findIndex((sheet) => sheet.parts.includes(part));
    setTurned(at < 0 ? null : at);
  };
  const open = (part: ReviewPart) => {
    // A list of other parts has no place for it.
    if (part.kind !== listedKind) setListedKind(null);
    setOpenId(idOf(part));
    turnTo(part);
  };
  return {
    sheets,
    doubts,
    remarks,
    doubtAt,
    sheetAt,
    selectedId: pointedId ?? openId ?? (doubt?.part ? idOf(doubt.part) : null),
    openId,
    listedKind,
    listed:
      listedKind === null
        ? (sheets[sheetAt]?.parts ?? [])
        : parts.filter((part) => part.kind === listedKind),
    list: (kind) => setListedKind(kind === listedKind ? null : kind),
    turn: (at) => setTurned(clamp(at, sheets.length)),
    open,
    point: (part) => {
      if (idOf(part) === pointedId) return;
      setPointedId(idOf(part));
      turnTo(part);
    },
    toggle: (part) => {
      if (idOf(part) === openId) setOpenId(null);
      else open(part);
    },
    show: (remark) => {
      setTurned(sheetOfDoubt(stored, sheets, remark));
      setOpenId(remark.part ? idOf(remark.part) : null);
    },
    openAdded: (id) => {
      setListedKind(null);
      setTurned(sheetAt);
      setOpenId(id);
    },
    nextDoubt: () => {
      setDoubt(doubtAt + 1 < doubts.length ? doubtAt + 1 : 0);
      setTurned(null);
      setOpenId(null);
    },
  };
}
