import type {CollectContext} from '../../../engine/check.ts';
import type {TrustFile, TrustVerdict} from '../../../engine/system.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import {certificateRoots} from './engine-files.ts';
import {folderNameOf} from './engine-store.ts';
import type {LocalEngine} from './engine-store.ts';

/** A file or folder that was searched for the CA. */
export type ExaminedFile = {
	readonly path: string;
	/** The place of the file: in the folder of the engine, in another folder, or named by a variable. */
	readonly place: 'folder' | 'other-folder' | 'variable';
	readonly isAccepting: boolean;
	readonly certificates: number;
	readonly error?: string | undefined;
};

type MisplacedInput = {
	readonly host: string;
	readonly port: number;
	readonly engine: LocalEngine | undefined;
	readonly verdict: TrustVerdict | undefined;
	/** The certificate files that acr-doctor itself uses. */
	readonly trustFiles: readonly TrustFile[];
};

/** Maximum number of files in the folder of the engine, and of folders in each root. */
const maxFiles = 20;

/**
 * Examines the files in the folder of the engine, similar folders, and the files that a variable names. If the
 * comparison fails, `isAccepting` is false for each file.
 */
export async function findMisplaced(
	context: CollectContext,
	{host, port, engine, trustFiles}: MisplacedInput,
): Promise<readonly ExaminedFile[]> {
	const folder = engine?.folder.certsFolder ?? '';
	const own = (engine?.names ?? [])
		.filter(name => !/\.(?:key|toml)$/.test(name))
		.slice(0, maxFiles)
		.map(name => ({path: `${folder}/${name}`, place: 'folder' as const}));
	const others = await otherFolders(context, {host, port, folder});
	const named = trustFiles
		.filter(({error}) => error === undefined)
		.map(({path}) => ({path, place: 'variable' as const}));
	const files = [...own, ...others, ...named];
	const answer = await context.system.compareTrust(
		{host, port},
		files.map(({path}) => ({sources: [{paths: [path]}]})),
		context.signal,
	);

	return files.map(({path, place}, index) => {
		const verdict = answer.ok ? answer.value[index] : undefined;
		const [source] = verdict?.sources ?? [];
		return {
			// For a folder, the verdict names the file.
			path: excerpt(verdict?.anchor?.path ?? path, 400),
			place,
			isAccepting: verdict?.anchor !== undefined,
			certificates: source?.certificates ?? 0,
			error: source?.error,
		};
	});
}

/** Lists the folders of other engines, and folders with another spelling of the host. */
async function otherFolders(
	{system, signal}: CollectContext,
	{host, port, folder}: {readonly host: string; readonly port: number; readonly folder: string},
) {
	const found = await Promise.all(
		certificateRoots(system.homeFolder()).map(async root => {
			const listed = await system.listFolder(root, signal);
			return (
				(listed.ok ? listed.value : [])
					.filter(name => isSimilar(name, host))
					.slice(0, maxFiles)
					// A folder named `https:` appears if the name of the folder starts with https://.
					.map(name =>
						/^https?:$/.test(name) ? `${root}/${name}/${folderNameOf({host, port})}` : `${root}/${name}`,
					)
					.filter(path => path !== folder)
			);
		}),
	);
	return found.flat().map(path => ({path, place: 'other-folder' as const}));
}

/** Returns true for the host with any port or case, for a parent domain, and for `https:` or `http:`. */
const isSimilar = (name: string, host: string): boolean => {
	const plain = name
		.toLowerCase()
		.replace(/[:_]\d{0,5}_?$/, '')
		.replace(/^\*?\./, '');
	return (
		plain === host ||
		plain === 'https' ||
		plain === 'http' ||
		(plain.includes('.') && host.endsWith(`.${plain}`))
	);
};
