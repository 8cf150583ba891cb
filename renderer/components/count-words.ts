const sv = new Intl.NumberFormat('sv-SE');

/** '1 uppdrag', '31 uppdrag', '1 anteckning', '4 anteckningar'. */
export const counted = (n: number, one: string, many: string = one): string =>
  `${sv.format(n)} ${n === 1 ? one : many}`;
