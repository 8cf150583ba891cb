export { committeesOf, distinctCommittees, isSameCommittee } from '../../shared/plan/committees.ts';

/** 'Beredningen för psykiatri' → 'psykiatri': the short name where there is no room. */
export const shortCommittee = (name: string): string => {
  const short = name.replace(/^(beredningen|utskottet|delegationen) för /i, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
};
