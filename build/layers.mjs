import { cruise } from 'dependency-cruiser';
import path from 'node:path';
import { ALLOWED, PARTS } from './layer-rules.mjs';
import { root } from './own-node.mjs';

const FOLDERS = ['shared', 'db', 'backend', 'disk', 'shell', 'electron', 'cli', 'renderer'];

/** A small tree that breaks each rule once: what the check must always see. */
const PLANTED = 'tests/fixtures/layers';

/** The cruiser has no compiler to lean on with TypeScript 7: swc reads the imports, types included. */
const OPTIONS = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default'],
  },
};

const isPackage = (file) => file.startsWith('node_modules/');

/** 'node_modules/@mui/material/Box/index.js' → 'npm:@mui/material'. */
const packageOf = (file) => {
  const [, first, second] = file.split('/');
  return `npm:${first.startsWith('@') ? `${first}/${second}` : first}`;
};

const partOf = (file) => PARTS.find(([prefix]) => file.startsWith(prefix))?.[1] ?? null;

function targetOf(dependency) {
  if (dependency.coreModule) return 'node';
  if (dependency.couldNotResolve) return `okänt: ${dependency.module}`;
  // From a planted tree the packages lie further up.
  const file = dependency.resolved.replace(/^(\.\.\/)+/, '');
  return isPackage(file) ? packageOf(file) : partOf(file);
}

async function importsOf(baseDir, folders) {
  const { output } = await cruise(folders, { ...OPTIONS, baseDir });
  return output.modules
    .filter(
      (module) => partOf(module.source) !== null && !module.coreModule && !module.couldNotResolve,
    )
    .flatMap((module) =>
      module.dependencies.map((dependency) => ({
        from: module.source,
        to: dependency.resolved,
        fromPart: partOf(module.source),
        toPart: targetOf(dependency),
        isType: dependency.dependencyTypes.includes('type-only'),
      })),
    );
}

const forbidden = (imports) =>
  imports
    .filter(({ fromPart, toPart }) => fromPart !== toPart && !ALLOWED[fromPart]?.includes(toPart))
    .map(({ from, to, fromPart, toPart }) => `${from} importerar ${to} (${fromPart} → ${toPart})`);

const stale = (imports) =>
  Object.entries(ALLOWED).flatMap(([fromPart, allowed]) =>
    allowed
      .filter(
        (toPart) => !imports.some((one) => one.fromPart === fromPart && one.toPart === toPart),
      )
      .map(
        (toPart) => `${fromPart} → ${toPart} är tillåtet men används inte (build/layer-rules.mjs)`,
      ),
  );

/** Files that import each other in a ring; types alone make no ring, they are gone at run time. */
function rings(imports) {
  const next = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  );
  const state = new Map();
  const found = [];
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push(`ring: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
      return;
    }
    state.set(file, 'open');
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

/** Without this a cruiser that sees nothing would look like a house in order. */
async function checkTheCheck() {
  const planted = await importsOf(path.join(root, PLANTED), ['shared', 'db', 'renderer']);
  const seen = [...forbidden(planted), ...rings(planted)].join('\n');
  return ['text → db', 'text → node', 'window → db', 'ring: '].filter(
    (fault) => !seen.includes(fault),
  );
}

const blindTo = await checkTheCheck();
for (const fault of blindTo) console.error(`Kontrollen ser inte det planterade felet: ${fault}`);

const imports = await importsOf(root, FOLDERS);
const faults = [...forbidden(imports), ...rings(imports), ...stale(imports)];
for (const fault of faults) console.error(fault);
console.log(`${imports.length} importer, ${faults.length} fel.`);
if (blindTo.length > 0 || faults.length > 0) process.exitCode = 1;
