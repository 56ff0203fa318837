/** `npm run build`: makes the folder that is shipped. */
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {bundle, entries, root} from './bundle.ts';

const folder = path.join(root, 'build');
await rm(folder, {recursive: true, force: true});
const metafile = await bundle(entries, folder);
// For whoever asks what is loaded when; it is not shipped.
await writeFile(path.join(folder, 'metafile.json'), JSON.stringify(metafile));
