import {chmod, mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readAzureCliInstallation} from '../../../source/system/programs/azure-cli-installation.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';

type Layout = {
	/** The path of the az script. In the path and in the text, `{root}` is the test folder. */
	readonly script: string;
	readonly text: string;
	/** A link on the PATH, as in Homebrew. */
	readonly link?: string;
	readonly python: string;
	readonly packages: string;
	readonly metadata?: string;
	readonly platform?: string;
};

const layouts: Readonly<Record<string, Layout>> = {
	'the package of Debian': {
		script: 'usr/bin/az',
		text: "#!{root}/usr/bin/python3\nimport runpy\nrunpy.run_module('azure.cli')\n",
		python: 'usr/bin/python3',
		packages: 'usr/lib/python3/dist-packages',
		metadata: 'azure_cli-2.45.0.egg-info',
	},
	'the DEB package of Microsoft': {
		script: 'usr/bin/az',
		text: '#!/usr/bin/env bash\nbin_dir=`cd "$(dirname "$BASH_SOURCE[0]")"; pwd`\nAZ_INSTALLER=DEB "$bin_dir/../../opt/az/bin/python3" -Im azure.cli "$@"\n',
		python: 'opt/az/bin/python3',
		packages: 'opt/az/lib/python3.13/site-packages',
	},
	'the RPM package': {
		script: 'usr/bin/az',
		text: '#!/usr/bin/env bash\nbin_dir=`cd "$(dirname "$BASH_SOURCE[0]")"; pwd`\npython_cmd={root}/usr/bin/python3.12\nAZ_INSTALLER=RPM PYTHONPATH="$bin_dir/../lib64/az/lib/${python_version}/site-packages" $python_cmd -sm azure.cli "$@"\n',
		python: 'usr/bin/python3.12',
		packages: 'usr/lib64/az/lib/python3.12/site-packages',
	},
	'the RPM package with a fixed folder': {
		script: 'usr/bin/az',
		text: '#!/usr/bin/env bash\nPYTHONPATH={root}/usr/lib64/az/lib/python3.9/site-packages AZ_INSTALLER=RPM {root}/usr/bin/python3.9 -sm azure.cli "$@"\n',
		python: 'usr/bin/python3.9',
		packages: 'usr/lib64/az/lib/python3.9/site-packages',
	},
	Homebrew: {
		script: 'Cellar/azure-cli/2.89.1/bin/az',
		text: '#!/usr/bin/env bash\nAZ_INSTALLER=HOMEBREW {root}/Cellar/azure-cli/2.89.1/libexec/bin/python -Im azure.cli "$@"\n',
		link: 'bin/az',
		python: 'Cellar/azure-cli/2.89.1/libexec/bin/python',
		packages: 'Cellar/azure-cli/2.89.1/libexec/lib/python3.13/site-packages',
	},
	'pip in a virtual environment': {
		script: 'venv/bin/az',
		text: "#!{root}/venv/bin/python3\nimport os, sys\nos.execl(sys.executable, sys.executable, '-m', 'azure.cli', *sys.argv[1:])\n",
		python: 'venv/bin/python3',
		packages: 'venv/lib/python3.11/site-packages',
	},
	'pip for one user, with the Python of the system': {
		script: 'home/.local/bin/az',
		text: '#!{root}/usr/bin/python3\nimport os, sys\n',
		python: 'usr/bin/python3',
		packages: 'home/.local/lib/python3.11/site-packages',
	},
	'the MSI package of Windows': {
		script: 'CLI2/wbin/az.cmd',
		text: '@IF EXIST "%~dp0\\..\\python.exe" (\r\n  SET AZ_INSTALLER=MSI\r\n  "%~dp0\\..\\python.exe" -IBm azure.cli %*\r\n)\r\n',
		python: 'CLI2/python.exe',
		packages: 'CLI2/Lib/site-packages',
		platform: 'win32',
	},
};

async function install(layout: Layout) {
	const root = makeFolder();
	const write = async (file: string, text = ''): Promise<void> => {
		await mkdir(path.dirname(path.join(root, file)), {recursive: true});
		await writeFile(path.join(root, file), text.replaceAll('{root}', root));
		await chmod(path.join(root, file), 0o755);
	};
	const {
		script,
		text,
		link,
		python,
		packages,
		metadata = 'azure_cli-2.89.1.dist-info',
		platform = 'linux',
	} = layout;
	await write(script, text);
	await write(python);
	await write(`${packages}/${metadata}/METADATA`);
	await write(`${packages}/azure/cli/__main__.py`);

	if (link !== undefined) {
		await mkdir(path.dirname(path.join(root, link)), {recursive: true});
		await symlink(path.join(root, script), path.join(root, link));
	}

	const env = {PATH: path.dirname(path.join(root, link ?? script))};
	return {
		root,
		write,
		read: async (change: Readonly<Record<string, string>> = {}) =>
			readAzureCliInstallation({env: {...env, ...change}, platform, home: path.join(root, 'home')}),
	};
}

test.each(Object.entries(layouts))('the version is read from %s', async (_, layout) => {
	const {root, read} = await install(layout);
	const metadata = layout.metadata ?? 'azure_cli-2.89.1.dist-info';
	expect(await read()).toEqual({
		version: metadata.includes('2.45.0') ? '2.45.0' : '2.89.1',
		folder: path.join(root, layout.packages),
		metadata: path.join(root, layout.packages, metadata),
		extensions: [],
	});
});

const venv = layouts['pip in a virtual environment']!;

test('extensions are listed from the home folder, AZURE_EXTENSION_DIR and the package', async () => {
	const {root, write, read} = await install(venv);
	await write('home/.azure/cliextensions/ssh/ssh-2.0.0.dist-info/METADATA');
	await write('home/.azure/cliextensions/left-over/readme.txt');
	await write(
		'venv/lib/python3.11/site-packages/azure-cli-extensions/acrabac/acrabac-1.0.0.egg-info/PKG-INFO',
	);
	await write('elsewhere/aks-preview/aks_preview-1.0.0.dist-info/METADATA');
	expect((await read())?.extensions).toEqual(['acrabac', 'ssh']);
	expect((await read({AZURE_EXTENSION_DIR: path.join(root, 'elsewhere')}))?.extensions).toEqual([
		'acrabac',
		'aks-preview',
	]);
});

test.each<[string, (machine: Awaited<ReturnType<typeof install>>) => Promise<void>]>([
	['the Python is gone', async ({root}) => rm(path.join(root, 'venv/bin/python3'))],
	[
		'the metadata is gone',
		async ({root}) => rm(path.join(root, venv.packages, 'azure_cli-2.89.1.dist-info'), {recursive: true}),
	],
	['the package is gone', async ({root}) => rm(path.join(root, venv.packages, 'azure'), {recursive: true})],
	[
		'two versions are installed',
		async ({write}) => write(`${venv.packages}/azure_cli-2.70.0.dist-info/METADATA`),
	],
	[
		'another Python of the same folder has another version',
		async ({write}) => {
			await write('venv/lib/python3.12/site-packages/azure_cli-2.70.0.dist-info/METADATA');
			await write('venv/lib/python3.12/site-packages/azure/cli/__main__.py');
		},
	],
	[
		'the script is a program in machine code',
		async ({write}) => write('venv/bin/az', '\u007FELF\u0002\0\0\0'),
	],
	[
		'the script names no Python',
		async ({write}) => write('venv/bin/az', '#!/bin/sh\nexec az-wrapper "$@"\n'),
	],
	[
		'the script is large',
		async ({write}) => write('venv/bin/az', `#!/usr/bin/python3\n${'#'.repeat(100_000)}`),
	],
	[
		'the version is no version',
		async ({root, write}) => {
			await rm(path.join(root, venv.packages, 'azure_cli-2.89.1.dist-info'), {recursive: true});
			await write(`${venv.packages}/azure_cli-$(reboot).dist-info/METADATA`);
		},
	],
])('nothing is read when %s', async (_, change) => {
	const machine = await install(venv);
	await change(machine);
	expect(await machine.read()).toBeUndefined();
});

test('nothing is read without az', async () => {
	expect(await readAzureCliInstallation({env: {PATH: ''}, platform: 'linux'})).toBeUndefined();
});
