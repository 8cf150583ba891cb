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
 * @param gain row-major, `rows` × `columns`; at or below 0 means "rather none".
 * @returns for every row its column, -1 for none.
 */
export function solveAssignment(gain: Float64Array, rows: number, columns: number): Int32Array {
  if (rows === 0 || columns === 0) return new Int32Array(rows).fill(-1);
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
