/**
 * Fails if npm knows a vulnerability in a bundled package. `npm audit` alone cannot separate bundled packages from
 * tools, because all of them are devDependencies. The build writes the list of bundled packages to
 * build/metafile.json, so the build must run first.
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './bundle.ts';
import {findBundledPackages} from './packages.ts';
import {findVulnerabilities} from './vulnerabilities.ts';

const packages = findBundledPackages(
	JSON.parse(readFileSync(path.join(root, 'build/metafile.json'), 'utf8')),
	root,
);
const found = findVulnerabilities(JSON.parse(await audit()), packages);
console.log(found.length === 0 ? `${packages.length} packages, no known vulnerability` : found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;

/** `npm audit` exits with 1 for any vulnerability. Only a run without output is therefore an error here. */
async function audit(): Promise<string> {
	const {promise, resolve, reject} = Promise.withResolvers<string>();
	const limits = {cwd: root, timeout: 120_000, maxBuffer: 64 * 1024 * 1024};
	execFile('npm', ['audit', '--json'], limits, (error, stdout) => {
		if (stdout === '') {
			reject(error ?? new Error('npm audit printed nothing.'));
		} else {
			resolve(stdout);
		}
	});
	return promise;
}
