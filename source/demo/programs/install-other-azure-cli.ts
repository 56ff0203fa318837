import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Returns the folder that the PATH of the demo contains for another az. */
export const otherAzureCliFolder = (folder: string): string => path.join(folder, 'other', 'bin');

/** Installs the files of another az, from which acr-doctor reads the version. Removes the files without a version. */
export async function installOtherAzureCli(folder: string, version: string | undefined): Promise<void> {
	const root = path.join(folder, 'other');
	await rm(root, {recursive: true, force: true});

	if (version === undefined) {
		return;
	}

	const bin = otherAzureCliFolder(folder);
	const isWindows = process.platform === 'win32';
	const python = path.join(bin, isWindows ? 'python.exe' : 'python3');
	const packages = path.join(root, 'lib', 'python3.13', 'site-packages');
	await mkdir(path.join(packages, 'azure', 'cli'), {recursive: true});
	await mkdir(path.join(packages, `azure_cli-${version}.dist-info`));
	await mkdir(bin);
	await writeFile(path.join(packages, 'azure', 'cli', '__main__.py'), '');
	await writeFile(python, '', {mode: 0o755});
	await (isWindows
		? writeFile(path.join(bin, 'az.cmd'), `@"${python}" -m azure.cli %*\r\n`)
		: writeFile(path.join(bin, 'az'), `#!${python}\n`, {mode: 0o755}));
}
