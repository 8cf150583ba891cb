/**
 * The assignment problem: which rows to pair with which columns so that the sum of gains is as
 * large as it can be (the Hungarian method with potentials, O(n²m); Kuhn 1955, Jonker and Volgenant
 * 1987). Pairs without gain are left unpaired.
 */

interface Tableau {
  gain: Float64Array;
  rows: number;
  columns: number;
}

/**
 * Rows and columns that no pair with a gain connects cannot influence each other, so each group of
 * connected ones is solved by itself: of two plans most groups are a handful, where the whole would
 * take time as the cube of its size.
 *
 * @param gain row-major, `rows` × `columns`; at or below 0 means "rather none".
 * @returns for every row its column, -1 for none.
 */
export function solveAssignment(gain: Float64Array, rows: number, columns: number): Int32Array {
  const result = new Int32Array(rows).fill(-1);
  for (const group of connectedGroups({ gain, rows, columns })) {
    const part = new Float64Array(group.rows.length * group.columns.length);
    group.rows.forEach((r, i) => {
      group.columns.forEach((c, j) => {
        part[i * group.columns.length + j] = gain[r * columns + c]!;
      });
    });
    solveDense(part, group.rows.length, group.columns.length).forEach((c, i) => {
      if (c >= 0) result[group.rows[i]!] = group.columns[c]!;
    });
  }
  return result;
}

interface Group {
  rows: number[];
  columns: number[];
}

/** Rows and columns held together by pairs with a gain; those without any pair are left out. */
function connectedGroups({ gain, rows, columns }: Tableau): Group[] {
  const rowsOf: number[][] = Array.from({ length: columns }, () => []);
  const columnsOf: number[][] = Array.from({ length: rows }, () => []);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (gain[r * columns + c]! <= 0) continue;
      columnsOf[r]!.push(c);
      rowsOf[c]!.push(r);
    }
  }
  const seenRows = new Uint8Array(rows);
  const seenColumns = new Uint8Array(columns);
  return columnsOf.flatMap((own, row) => {
    if (own.length === 0 || seenRows[row]) return [];
    seenRows[row] = 1;
    const group: Group = { rows: [row], columns: [] };
    for (const r of group.rows) {
      for (const c of columnsOf[r]!) {
        if (seenColumns[c]) continue;
        seenColumns[c] = 1;
        group.columns.push(c);
        for (const next of rowsOf[c]!) {
          if (seenRows[next]) continue;
          seenRows[next] = 1;
          group.rows.push(next);
        }
      }
    }
    return [group];
  });
}

function solveDense(gain: Float64Array, rows: number, columns: number): Int32Array {
  if (rows > columns) return invert(solveWide(transpose(gain, rows, columns)), rows);
  return solveWide({ gain, rows, columns });
}

function transpose(gain: Float64Array, rows: number, columns: number): Tableau {
  const turned = new Float64Array(gain.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) turned[c * rows + r] = gain[r * columns + c]!;
  }
  return { gain: turned, rows: columns, columns: rows };
}

function invert(columnsOfRows: Int32Array, size: number): Int32Array {
  const inverse = new Int32Array(size).fill(-1);
  columnsOfRows.forEach((c, r) => {
    if (c >= 0) inverse[c] = r;
  });
  return inverse;
}

/** Shortest augmenting paths, one row at a time; needs rows ≤ columns. Index 0 is a helper. */
function solveWide({ gain, rows, columns }: Tableau): Int32Array {
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  const least = new Float64Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    least.fill(Infinity);
    used.fill(0);
    let column = 0;
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      const base = (current - 1) * columns - 1;
      let delta = Infinity;
      let next = 0;
      for (let c = 1; c <= columns; c++) {
        if (used[c]) continue;
        // A gain below zero is worth as little as no pair: unpaired rows must not push others about.
        const cost = -Math.max(0, gain[base + c]!) - u[current]! - v[c]!;
        if (cost < least[c]!) {
          least[c] = cost;
          way[c] = column;
        }
        if (least[c]! < delta) {
          delta = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (used[c]) {
          u[rowOf[c]!]! += delta;
          v[c]! -= delta;
        } else least[c]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = way[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    }
  }
  const result = new Int32Array(rows).fill(-1);
  for (let c = 1; c <= columns; c++) {
    const row = rowOf[c]! - 1;
    if (row >= 0 && gain[row * columns + c - 1]! > 0) result[row] = c - 1;
  }
  return result;
}
