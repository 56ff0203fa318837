import type {X509Certificate} from 'node:crypto';
import {constants} from 'node:fs';
import {open, readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import type {ReadTrustSource, TrustSource} from '../../engine/system.ts';
import {createError, toFailure} from '../errors.ts';
import {locate} from '../files/read-file.ts';
import {createCertificateStore} from './certificate-store.ts';
import type {CertificateStore} from './certificate-store.ts';
import {decodePem, isCompleteSequence, maxFileBytes, parseCertificate, pemBlocksIn} from './pem.ts';

export type LoadedSource = ReadTrustSource & {
	readonly store: CertificateStore;
	/** Returns the path of the file with the certificate, or undefined if the source lacks the certificate. */
	readonly fileOf: (certificate: X509Certificate) => string | undefined;
};

/** Maximum number of files to read in a folder. */
const maxFiles = 600;

/**
 * Reads the first path that exists. Returns undefined if no path exists. Returns a read failure as `error`. `root` is a
 * folder that replaces the root folder of the machine.
 */
export async function readSource(
	{paths, names = 'all'}: TrustSource,
	root: string,
): Promise<LoadedSource | undefined> {
	for (const file of paths) {
		try {
			// oxlint-disable-next-line no-await-in-loop -- the search stops at the first path that exists
			const {blocks, error} = await readBlocks(file, names, root);
			return loadBlocks(file, blocks, error);
		} catch (error) {
			const {code} = toFailure(error);

			if (code !== 'ENOENT' && code !== 'ENOTDIR') {
				return loadBlocks(file, [], code);
			}
		}
	}

	return undefined;
}

/** A certificate as PEM, and the path of its file. */
type Block = {readonly file: string; readonly pem: string};

function loadBlocks(file: string, all: readonly Block[], failure?: string): LoadedSource {
	const blocks = all.filter(({pem}) => isCompleteSequence(decodePem(pem)));
	const error = failure ?? (blocks.length === 0 ? 'NO_CERTIFICATES' : undefined);

	return {
		path: file,
		certificates: blocks.length,
		...(blocks.length < all.length && {brokenBlocks: all.length - blocks.length}),
		...(error !== undefined && {error}),
		store: createCertificateStore(blocks.map(({pem}) => pem)),
		fileOf: ({raw}) => blocks.find(({pem}) => decodePem(pem).equals(raw))?.file,
	};
}

/** Throws if the file or the folder cannot be read. */
async function readBlocks(
	file: string,
	names: NonNullable<TrustSource['names']>,
	root: string,
): Promise<{readonly blocks: readonly Block[]; readonly error?: string}> {
	const located = locate(file, root);

	if (!(await stat(located)).isDirectory()) {
		const blocks = await readFile(file, root);

		// Only a single block is parsed, because parsing a bundle is slow.
		return {
			blocks: blocks.length === 1 ? blocks.filter(({pem}) => parseCertificate(pem) !== undefined) : blocks,
		};
	}

	const entries = await readdir(located, {withFileTypes: true});
	const files = entries
		.filter(entry => countsIn(names, entry.name, entry.isSymbolicLink()))
		.slice(0, maxFiles)
		.map(({name}) => path.posix.join(file, name));
	const found = await Promise.allSettled(files.map(async name => readFile(name, root)));
	const blocks = found.flatMap(result => (result.status === 'fulfilled' ? result.value : []));
	const failed = found.find(result => result.status === 'rejected');
	// An unreadable file is an error only in a folder of a container engine, where `names` is `crt`.
	return {blocks, ...(failed && names === 'crt' && {error: toFailure(failed.reason).code})};
}

function countsIn(names: NonNullable<TrustSource['names']>, name: string, isLink: boolean): boolean {
	const isHashed = /^[0-9a-f]{8}\.\d+$/.test(name);

	switch (names) {
		case 'crt':
			return name.endsWith('.crt');
		case 'hashed':
			return isHashed;
		case 'all':
			// A hashed link leads to another file of the same folder
			// (https://docs.openssl.org/3.0/man1/openssl-rehash/).
			return !(isHashed && isLink);
	}
}

/** Throws TOO_LARGE, NOT_A_FILE or a system error. */
async function readFile(file: string, root: string): Promise<readonly Block[]> {
	// Without O_NONBLOCK, opening a named pipe blocks until another process opens the pipe for writing.
	await using handle = await open(locate(file, root), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	const stats = await handle.stat();

	if (!stats.isFile() || stats.size > maxFileBytes) {
		throw createError(stats.isFile() ? 'TOO_LARGE' : 'NOT_A_FILE');
	}

	// In the demo, an unreadable file is also unreadable for root, so that every user sees the same demo.
	if (root !== '' && (stats.mode & 0o444) === 0) {
		throw createError('EACCES');
	}

	const text = await handle.readFile('utf8');
	return pemBlocksIn(text).map(pem => ({file, pem}));
}
