/**
 * Creates the folder `build` for a release: the bundle, the licenses and the bill of materials. `npm run build` runs
 * this file.
 */
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {billOfMaterials} from './bill-of-materials.ts';
import {bundleProgram, root} from './bundle.ts';
import {collectLicenses} from './licenses.ts';
import {findBundledPackages} from './packages.ts';

const folder = path.join(root, 'build');
const write = async (name: string, text: string) => writeFile(path.join(folder, name), text);

await rm(folder, {recursive: true, force: true});
const metafile = await bundleProgram(folder);
const packages = findBundledPackages(metafile, root);
await write('licenses.txt', collectLicenses(packages, root));
await write('bill-of-materials.json', JSON.stringify(billOfMaterials(packages, root), undefined, '\t'));
// bundling/audit.ts reads this list of the bundled source files. The npm package does not contain the list.
await write('metafile.json', JSON.stringify(metafile));
