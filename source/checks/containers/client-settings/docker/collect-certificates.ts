import type {CollectContext} from '../../../../engine/check.ts';
import {listSettings, readPlainFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import type {RegistryCertificates} from './docker-settings.ts';

const maxHosts = 50;

type Collected = {
	readonly files: readonly SettingsFile[];
	readonly certificates: readonly RegistryCertificates[];
};

/**
 * Lists the files of at most 50 registries in certs.d, and finds files that the engine cannot use
 * (https://docs.docker.com/engine/security/certificates/).
 */
export async function collectCertificates(context: CollectContext, folder: string): Promise<Collected> {
	const {file, names} = await listSettings(context, {path: folder, role: 'certificates'});
	const found = await Promise.all(
		names.slice(0, maxHosts).map(async host => inspectFolder(context, host, `${folder}/${host}`)),
	);
	return {
		files: [...(file === undefined ? [] : [file]), ...found.flatMap(each => each.files)],
		certificates: found.flatMap(each => each.certificates),
	};
}

async function inspectFolder(context: CollectContext, host: string, path: string): Promise<Collected> {
	const {file, names} = await listSettings(context, {path, role: 'certificates'});

	if (names.length === 0) {
		return {files: file === undefined ? [] : [file], certificates: []};
	}

	const authorities = await Promise.all(
		names
			.filter(name => name.endsWith('.crt'))
			.map(async name => ({
				name,
				...(await readPlainFile(context, {path: `${path}/${name}`, role: 'certificates'})),
			})),
	);
	const notPem = authorities.find(
		({content}) => content !== undefined && !content.includes('-----BEGIN CERTIFICATE-----'),
	);
	const problem =
		findMissing(names, '.cert', '.key', 'key-missing') ??
		findMissing(names, '.key', '.cert', 'certificate-missing') ??
		(notPem && {problem: 'not-pem' as const, file: notPem.name});

	return {
		files: authorities.flatMap(each => (each.file?.state === 'unreadable' ? [each.file] : [])),
		certificates: [{host, path, names, ...problem}],
	};
}

function findMissing<Problem extends string>(
	names: readonly string[],
	ending: string,
	other: string,
	problem: Problem,
): {readonly problem: Problem; readonly file: string} | undefined {
	const file = names.find(
		name => name.endsWith(ending) && !names.includes(name.slice(0, -ending.length) + other),
	);
	return file === undefined ? undefined : {problem, file};
}
