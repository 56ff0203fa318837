import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import https from 'node:https';
import type {Server} from 'node:https';
import os from 'node:os';
import path from 'node:path';
import {createServerCertificate, createIssuer, toPem} from '../../source/demo/network/certificates.ts';
import {demoCloud} from '../../source/demo/azure-identifiers.ts';

type Environment = Readonly<Record<string, string>>;

/** Responses and programs that keep a parser busy. */
export type HostileLab = {
	/** Returns an environment whose Resource Manager sends this response to every request. */
	readonly resourceManager: (status: number, type: string, body: string) => Promise<Environment>;
	/** Returns an environment in which the program `name` prints `output` on stdout and stderr, and fails. */
	readonly program: (name: string, output: string) => Promise<Environment>;
	readonly close: () => Promise<void>;
};

/** `own` is an environment that can sign in. */
export async function openHostileLab(own: Environment): Promise<HostileLab> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'acr-doctor-hostile-'));
	const root = await createIssuer('Hostile Root CA');
	const {key, cert} = toPem(
		await createServerCertificate({names: ['localhost'], issuer: root, intermediates: []}),
	);
	const authorities = path.join(folder, 'authorities.pem');
	const servers: Server[] = [];
	const ownAuthority = await readFile(own.REQUESTS_CA_BUNDLE ?? '', 'utf8');
	await writeFile(authorities, `${ownAuthority}\n${root.certificate.toString('pem')}\n`);

	return {
		async resourceManager(status, type, body) {
			const server = https.createServer({key, cert}, (request, response) => {
				request.resume();
				response.writeHead(status, {'Content-Type': type}).end(body);
			});
			servers.push(server);
			const {promise, resolve} = Promise.withResolvers<void>();
			server.listen(0, 'localhost', resolve);
			await promise;
			const address = server.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			const configuration = path.join(folder, `az-${port}`);
			await mkdir(configuration);
			await writeFile(path.join(configuration, 'clouds.config'), cloudOf(port));
			await writeFile(path.join(configuration, 'config'), `[cloud]\nname = ${demoCloud.name}\n`);
			return {AZURE_CONFIG_DIR: configuration, REQUESTS_CA_BUNDLE: authorities};
		},
		async program(name, output) {
			const place = path.join(folder, `program-${name}`);
			await mkdir(place);
			const file = path.join(place, 'output');
			await writeFile(file, output);
			await writeFile(path.join(place, name), `#!/bin/sh\ncat '${file}'\ncat '${file}' >&2\nexit 1\n`, {
				mode: 0o755,
			});
			return {PATH: `${place}:${own.PATH ?? ''}`};
		},
		async close() {
			for (const server of servers) {
				server.closeAllConnections();
				server.close();
			}

			await rm(folder, {recursive: true, force: true});
		},
	};
}

const cloudOf = (port: number): string =>
	[
		`[${demoCloud.name}]`,
		`endpoint_resource_manager = https://localhost:${port}`,
		`endpoint_active_directory = ${demoCloud.authority}`,
		`endpoint_active_directory_resource_id = ${demoCloud.resourceManagerAudience}`,
		`suffix_acr_login_server_endpoint = ${demoCloud.registrySuffix ?? ''}`,
	].join('\n');
