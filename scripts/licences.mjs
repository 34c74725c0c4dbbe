// Prints every package that a user of the program gets, with its version and licence, from the lock file and what is
// installed; ends with 1 when a licence is none of those that may be used beside Apache-2.0: npm run licences
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const allowed =
  /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|MPL-2\.0|Python-2\.0)(?: (?:OR|AND) [A-Za-z0-9.-]+)*\)?$/;

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const runtime = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** A package with the compiled code for one platform has the licence of the package that it belongs to. */
const mainLicenceOf = (path) => runtime.find(([main]) => path.startsWith(`${main}-`))?.[1].license ?? 'unknown';

const licenceOf = (path, entry) => {
  if (entry.license?.startsWith('SEE')) return mainLicenceOf(path);
  if (entry.license !== undefined) return entry.license;
  const file = join(root, path, 'package.json');
  const { license, licenses } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return typeof license === 'string'
    ? license
    : (license?.type ?? licenses?.[0]?.type ?? (entry.optional === true ? '(not for this platform)' : 'unknown'));
};

let refused = 0;
for (const [path, entry] of runtime) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = licenceOf(path, entry);
  const fine = allowed.test(licence) || licence.startsWith('(not');
  if (!fine) refused += 1;
  console.log(`${name}\t${entry.version}\t${licence}${fine ? '' : '\tLOOK AT THIS'}`);
}
console.log(`${runtime.length} packages, ${refused} with a licence to look at`);
process.exitCode = refused === 0 ? 0 : 1;
