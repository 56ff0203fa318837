import {chmod, mkdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {demoLogin, hostOfRegistry} from './azure-identifiers.ts';
import type {DockerLogin, Fault, MachineFile} from './faults/fault.ts';

/** A registry with a Podman login that is in no subscription. */
const unlistedRegistry = 'northwinddemo';

/** The certificates for the placeholders in the files of a fault, as PEM. */
type Certificates = {
	/** The CA of the demo. */
	readonly authority: string;
	/** The CA of the demo that acr-doctor treats as a public CA. */
	readonly publicAuthority: string;
	/** The CA of a proxy that decrypts TLS. */
	readonly proxyAuthority: string;
};

type FaultFiles = Pick<Fault, 'files' | 'closedFile' | 'variables' | 'login'>;

type Files = Readonly<Record<string, MachineFile>>;

type MachineFiles = {
	/** The folder that replaces the root folder of the machine, so that acr-doctor reads no file of the user. */
	readonly root: string;
	/** Returns the variables of the machine and of all faults that were ever set. */
	readonly environment: () => Readonly<Record<string, string>>;
	/** Adds a Docker login for a registry. */
	readonly addLogin: (host: string) => Promise<void>;
	/** Writes the files of `faults`, and restores all other files. */
	readonly setFaults: (faults: readonly FaultFiles[], hosts: readonly string[]) => Promise<void>;
};

const demoHome = '/home/demo';

/** The folder of the session of the user (XDG_RUNTIME_DIR). */
const sessionFolder = '/run/user/1000';

/** Creates a simulated machine with logins for Docker and Podman. Every program trusts the CA of the demo. */
export async function createMachineFiles(
	folder: string,
	registries: readonly string[],
	certificates: Certificates,
): Promise<MachineFiles> {
	const root = path.join(folder, 'machine');
	const docker = `${demoHome}/.docker`;
	const podman = `${demoHome}/.config/containers/auth.json`;
	const loginFile = `${docker}/config.json`;
	const signedIn = new Set(['https://index.docker.io/v1/', ...registries.map(hostOfRegistry)]);
	const [first] = registries;
	let faulty: Files = {};
	let loginOf: NonNullable<Fault['login']> = healthyLogin;
	const healthy = (): Files => ({
		[loginFile]: loginsFor([...signedIn], loginOf),
		[podman]: loginsFor([first ?? unlistedRegistry, unlistedRegistry].map(hostOfRegistry)),
		[sessionFolder]: {isFolder: true},
		'/etc/ssl/certs/ca-certificates.crt': '{publicAuthority}{authority}',
		'/etc/ssl/company/bundle.pem': '{publicAuthority}{authority}',
	});
	let environment: Readonly<Record<string, string>> = {
		DOCKER_CONFIG: docker,
		REGISTRY_AUTH_FILE: podman,
		XDG_CONFIG_HOME: `${demoHome}/.config`,
	};

	const setFaults: MachineFiles['setFaults'] = async (faults, hosts) => {
		environment = Object.assign({}, environment, ...faults.map(({variables}) => inFolder(root, variables)));
		loginOf = faults.find(({login}) => login)?.login ?? healthyLogin;
		faulty = Object.assign({}, ...faults.map(fault => fault.files ?? {}));
		const files = new Map([healthy(), faulty].flatMap(each => Object.entries(each)));
		const closed = new Set(faults.map(({closedFile}) => closedFile));
		await rm(root, {recursive: true, force: true});
		await Promise.all(
			[...files].flatMap(([name, content]) =>
				(name.includes('{host}') ? hosts : ['']).map(async host => {
					const file = path.join(root, name.replace('{host}', host));
					await write(file, content, certificates);

					if (closed.has(name)) {
						await chmod(file, 0);
					}
				}),
			),
		);
	};

	const addLogin: MachineFiles['addLogin'] = async host => {
		if (signedIn.has(host)) {
			return;
		}

		signedIn.add(host);

		if (!Object.hasOwn(faulty, loginFile)) {
			const file = path.join(root, loginFile);
			await write(`${file}.new`, loginsFor([...signedIn], loginOf), certificates);
			await rename(`${file}.new`, file);
		}
	};

	await setFaults([], []);
	return {root, environment: () => environment, addLogin, setFaults};
}

const inFolder = (root: string, variables: Fault['variables'] = {}): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value.replace('{root}', root)]));

async function write(file: string, content: MachineFile, certificates: Certificates): Promise<void> {
	if (typeof content === 'string') {
		await mkdir(path.dirname(file), {recursive: true});
		await writeFile(file, fillCertificates(content, certificates), {mode: 0o600});
	} else if ('isFolder' in content) {
		await mkdir(file, {recursive: true});
	}
}

const fillCertificates = (text: string, certificates: Certificates): string =>
	Object.entries(certificates).reduce(
		(filled, [name, certificate]) => filled.replaceAll(`{${name}}`, `${certificate}\n`),
		text,
	);

const loginsFor = (hosts: readonly string[], loginOf = healthyLogin): string =>
	JSON.stringify({
		auths: Object.fromEntries(
			hosts.map(host => {
				const {key, entry} = loginOf(host);
				return [key, entry];
			}),
		),
	});

const healthyLogin = (host: string): DockerLogin => ({
	key: host,
	entry: {auth: Buffer.from(demoLogin).toString('base64')},
});
