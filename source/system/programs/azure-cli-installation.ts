import {constants} from 'node:fs';
import {access, open, readdir, realpath} from 'node:fs/promises';
import path from 'node:path';
import type {AzureCliInstallation, AzureCliProgram} from '../../engine/system.ts';
import {findAllOnPath, findOnPath} from './find-executable.ts';
import type {Environment} from '../network/find-proxy-route.ts';

type Input = {readonly env: Environment; readonly platform: string; readonly home?: string | undefined};

/** The script that starts az must be smaller than this size in bytes. */
const maxScriptBytes = 16 * 1024;

/** Maximum number of extensions to read in each folder. */
const maxExtensions = 500;

/**
 * Returns the installation of az without running az. Returns undefined if the files do not determine one version, for
 * example if az is missing. Reads the metadata of the Python package
 * (https://packaging.python.org/specifications/recording-installed-packages/).
 */
export async function readAzureCliInstallation(input: Input): Promise<AzureCliInstallation | undefined> {
	const script = findOnPath('az', input.env, input.platform);
	const text = script === undefined ? undefined : await readScript(script);
	const first =
		script === undefined || text === undefined ? undefined : await readPackage(script, text, input);
	return first && {...first, extensions: await listExtensions(first.folder, input)};
}

/**
 * Returns at most 10 az programs in PATH order, without other names of the same file. `version` is absent if the files
 * do not determine one version.
 */
export async function findAzureCliPrograms(input: Input): Promise<readonly AzureCliProgram[]> {
	const files = findAllOnPath('az', input.env, input.platform).slice(0, maxPrograms);
	const targets = await Promise.all(files.map(async file => realpath(file).catch(() => file)));
	const distinct = files.filter((_, index) => targets.indexOf(targets[index] ?? '') === index);

	return Promise.all(
		distinct.map(async file => {
			const text = await readScript(file);
			const found = text === undefined ? undefined : await readPackage(file, text, input);
			const installer = /AZ_INSTALLER['"\]\s=]{1,6}(DEB|RPM|HOMEBREW|MSI|PIP)\b/.exec(text ?? '')?.[1];
			return {
				path: file,
				...(found && {version: found.version}),
				...(installer !== undefined && {installer}),
			};
		}),
	);
}

const maxPrograms = 10;

/** Returns undefined if the script names no executable Python, or if the files do not determine one version. */
async function readPackage(script: string, text: string, input: Input): Promise<Installed | undefined> {
	const folder = path.dirname(await realpath(script));
	const {pythons, packageFolders} = parseLaunchScript(text, folder, input);

	if (pythons.length === 0 || !(await areExecutable(pythons))) {
		return undefined;
	}

	const prefixes = [...new Set([...pythons.map(prefixOf), path.dirname(folder)])];
	const found = await Promise.all([
		...packageFolders.map(expandFolder),
		...prefixes.flatMap(listPackageFolders).map(expandFolder),
	]);
	const installed = await Promise.all([...new Set(found.flat())].map(readVersionIn));
	const versions = installed.filter(one => one !== undefined);
	const [first] = versions;

	return versions.some(({version}) => version !== first?.version) ? undefined : first;
}

/** Returns undefined if the file is unreadable, too large or binary. */
async function readScript(file: string): Promise<string | undefined> {
	try {
		await using handle = await open(file);
		const {bytesRead, buffer} = await handle.read(Buffer.alloc(maxScriptBytes), 0, maxScriptBytes, 0);
		const text = buffer.toString('latin1', 0, bytesRead);
		return bytesRead === maxScriptBytes || text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}

/**
 * Returns the Python programs and the package folders that the script names. Shell and batch expressions for the folder
 * of the script, such as `%~dp0`, count as `folder`.
 */
function parseLaunchScript(text: string, folder: string, {env, platform}: Input) {
	const words = text
		.replace(/^#!\s*/, '')
		.replaceAll(/\$\{?bin_dir\}?|%~dp0\\?|\$\(dirname "?\$\{?(?:0|BASH_SOURCE\[0\])\}?"?\)/g, `${folder}/`)
		.replaceAll('\\', '/')
		// On Windows, a colon follows a drive letter. On other systems, a colon separates the folders in a list.
		.split(platform === 'win32' ? /["'`\s;&|()=]+/ : /["'`\s;&|()=:]+/);
	const pythons = words
		.filter(word => /(?:^|\/)python[\d.]*(?:\.exe)?$/.test(word))
		.flatMap(word =>
			path.isAbsolute(word) ? path.normalize(word) : (findOnPath(word, env, platform) ?? []),
		);
	const packageFolders = words
		.filter(word => /\/(?:site|dist)-packages$/.test(word) && path.isAbsolute(word))
		.map(word => path.normalize(word));

	return {pythons: [...new Set(pythons)], packageFolders};
}

async function areExecutable(files: readonly string[]): Promise<boolean> {
	try {
		await Promise.all(files.map(async file => access(file, constants.X_OK)));
		return true;
	} catch {
		return false;
	}
}

/** Returns `/opt/az` for `/opt/az/bin/python3`, and `C:/az` for `C:/az/python.exe`. */
function prefixOf(python: string): string {
	const folder = path.dirname(python);
	return ['bin', 'Scripts'].includes(path.basename(folder)) ? path.dirname(folder) : folder;
}

/** `expandFolder` replaces `python3*` in the paths. */
const listPackageFolders = (prefix: string): readonly string[] => [
	...['lib', 'lib64', ...(prefix === '/usr' ? ['local/lib'] : [])].flatMap(lib =>
		['site-packages', 'dist-packages'].map(kind => path.join(prefix, lib, 'python3*', kind)),
	),
	path.join(prefix, 'Lib', 'site-packages'),
];

/**
 * Returns a path for each existing `python3…` folder instead of the first part that contains `*` or `$`. Returns a
 * path without `*` and `$` unchanged.
 */
async function expandFolder(folder: string): Promise<readonly string[]> {
	const parts = folder.split(path.sep);
	const pattern = parts.findIndex(part => /[*$]/.test(part));

	if (pattern === -1) {
		return [folder];
	}

	const base = parts.slice(0, pattern).join(path.sep);
	const names = (await listFolder(base)).filter(name => /^python3(?:\.\d+)?$/.test(name));
	return names.map(name => path.join(base, name, ...parts.slice(pattern + 1)));
}

type Installed = Omit<AzureCliInstallation, 'extensions'>;

/**
 * Reads the version from the name of the metadata folder, for example `azure_cli-2.75.0.dist-info`. Returns undefined
 * if there is not exactly one metadata folder, or if the package itself is missing.
 */
async function readVersionIn(folder: string): Promise<Installed | undefined> {
	const metadata = (await listFolder(folder)).filter(name => metadataName.test(name));
	const [name = ''] = metadata;
	const version = metadataName.exec(name)?.[1];

	return version !== undefined &&
		metadata.length === 1 &&
		(await listFolder(path.join(folder, 'azure', 'cli'))).includes('__main__.py')
		? {version, folder, metadata: path.join(folder, name)}
		: undefined;
}

const metadataName = /^azure_cli-(\d{1,4}(?:\.\d{1,6}){1,3}(?:[a-z]\w{0,20})?)\.(?:dist|egg)-info$/;

/**
 * Each extension is stored in a separate folder
 * (https://learn.microsoft.com/cli/azure/azure-cli-extensions-overview).
 */
async function listExtensions(packages: string, {env, home}: Input): Promise<readonly string[]> {
	const configuration = env.AZURE_CONFIG_DIR || (home === undefined ? undefined : path.join(home, '.azure'));
	const folders = [
		env.AZURE_EXTENSION_DIR || (configuration && path.join(configuration, 'cliextensions')),
		path.join(packages, 'azure-cli-extensions'),
	].filter(folder => folder !== undefined);
	const names = await Promise.all(folders.map(async folder => extensionsIn(folder)));
	return [...new Set(names.flat())].toSorted();
}

async function extensionsIn(folder: string): Promise<readonly string[]> {
	const names = (await listFolder(folder)).slice(0, maxExtensions);
	const contents = await Promise.all(names.map(async name => listFolder(path.join(folder, name))));
	return names.filter((_, index) => contents[index]?.some(file => /\.(?:dist|egg)-info$/.test(file)));
}

async function listFolder(folder: string): Promise<readonly string[]> {
	try {
		return await readdir(folder);
	} catch {
		return [];
	}
}
