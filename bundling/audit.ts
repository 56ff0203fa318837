/**
 * Fails if npm knows a vulnerability in a bundled package. Bundled packages are devDependencies: `npm audit
 * --omit=dev` would check none, and `npm audit` alone would also fail for tools. Run it after the build, which
 * lists the bundled packages in the metafile.
 */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './bundle.ts';
import {packagesIn} from './packages.ts';
import {vulnerabilitiesIn} from './vulnerabilities.ts';

const packages = packagesIn(JSON.parse(readFileSync(path.join(root, 'build/metafile.json'), 'utf8')), root);
const found = vulnerabilitiesIn(JSON.parse(await audit()), packages);
console.log(found.length === 0 ? `${packages.length} packages, no known vulnerability` : found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;

/** npm exits with 1 for any vulnerability, which is not an error here. */
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
