import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {vi} from 'vitest';
import {labAddress, realPort, registryHost, relayPort} from './container-faults.ts';
import type {Lab} from './container-lab.ts';

/** An image that is large enough to be interrupted. Its content is random, so that it cannot be compressed. */
export const bigImage = `team/big:1`;
export const smallImage = `team/small:1`;

/** Starts Debian's registry in the lab with TLS. The client imports two images and pushes them. */
export async function startRealRegistry(lab: Lab, client = 'docker'): Promise<void> {
	const configuration = path.join(lab.folder, 'registry.yml');
	await writeFile(
		configuration,
		`version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: ${lab.folder}/registry}}
http:
  addr: ${labAddress}:${realPort}
  tls: {certificate: ${lab.folder}/good.crt, key: ${lab.folder}/good.key}
`,
	);
	lab.startInside('docker-registry', ['serve', configuration]);
	await lab.trust(registryHost, realPort);
	await lab.trust(registryHost, relayPort);
	const host = `${registryHost}:${realPort}`;
	const make = (image: string, bytes: number): string =>
		[
			`head -c ${bytes} /dev/urandom > ${lab.folder}/content`,
			`tar -C ${lab.folder} -c content | ${client} import - ${host}/${image}`,
			`${client} push -q ${host}/${image}`,
			`${client} rmi ${host}/${image}`,
		].join(' && ');
	await vi.waitFor(async () => lab.runInside('sh', '-c', make(smallImage, 100)), {
		timeout: 10_000,
		interval: 200,
	});
	await lab.runInside('sh', '-c', make(bigImage, 2_000_000));
}
