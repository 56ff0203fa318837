import {chmod, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Fault} from './faults/fault.ts';
import {machineFaults} from './faults/machine-faults.ts';
import type {MachineFault} from './faults/machine-faults.ts';

/** The certificates for the placeholders in the files of a fault, as PEM. */
type Certificates = {
	/** The CA of the demo. */
	readonly authority: string;
	/** The CA of the demo that acr-doctor treats as a public CA. */
	readonly publicAuthority: string;
	/** The CA of a proxy that decrypts TLS. */
	readonly proxyAuthority: string;
};

type MachineFiles = {
	/** The folder that replaces the root folder of the machine, so that acr-doctor reads no file of the user. */
	readonly root: string;
	/** The variables that name files below `root`. After a fault is removed, its variables stay. */
	readonly environment: () => Readonly<Record<string, string>>;
	/** Writes the files of the machine with these faults. Fault files named `{host}` are written for each host. */
	readonly setFaults: (faults: readonly MachineFault[], hosts: readonly string[]) => Promise<void>;
};

const bundle = '/etc/ssl/company/bundle.pem';

/** The files of a machine without faults. Every program trusts the CA of the demo. */
const healthyFiles: NonNullable<Fault['files']> = {
	'/etc/ssl/certs/ca-certificates.crt': '{publicAuthority}{authority}',
	[bundle]: '{publicAuthority}{authority}',
};

export async function createMachineFiles(folder: string, certificates: Certificates): Promise<MachineFiles> {
	const root = path.join(folder, 'root');

	let hasBundle = false;

	const setFaults: MachineFiles['setFaults'] = async (names, hosts) => {
		const faults = names.map(name => describe(name));
		hasBundle ||= faults.some(fault => fault.hasCertificateBundle);
		const closed = new Set(faults.map(({closedFile}) => closedFile));
		const files = Object.entries(Object.assign({}, healthyFiles, ...faults.map(fault => fault.files ?? {})));
		await rm(root, {recursive: true, force: true});

		for (const [name, text] of files) {
			for (const host of name.includes('{host}') ? hosts : ['']) {
				const file = path.join(root, name.replace('{host}', host));
				// oxlint-disable-next-line no-await-in-loop -- a few small files
				await mkdir(path.dirname(file), {recursive: true});
				// oxlint-disable-next-line no-await-in-loop -- a few small files
				await writeFile(file, fillCertificates(String(text), certificates));

				if (closed.has(name)) {
					// oxlint-disable-next-line no-await-in-loop -- one file
					await chmod(file, 0);
				}
			}
		}
	};

	await setFaults([], []);
	return {
		root,
		environment: () => (hasBundle ? {REQUESTS_CA_BUNDLE: path.join(root, bundle)} : {}),
		setFaults,
	};
}

const describe = (fault: MachineFault): Fault => machineFaults[fault];

const fillCertificates = (text: string, certificates: Certificates): string =>
	Object.entries(certificates).reduce(
		(filled, [name, certificate]) => filled.replaceAll(`{${name}}`, `${certificate}\n`),
		text,
	);
