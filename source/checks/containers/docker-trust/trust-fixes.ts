import type {Fixes} from '../../../text/template.ts';
import {restartDocker} from '../shared-client-findings.ts';

const machineRechecks = ['tls', 'container-pull'] as const;
const pullRechecks = ['container-pull'] as const;

export const getAuthority = {
	getAuthority: {
		text: 'Get the certificate of {issuerName}, as PEM, from your network team. Trust the CA only if it belongs to your organization.',
		when: {isAuthorityKnown: 'no'},
	},
	checkAuthority: {
		text: '{authorityFile} contains the CA. Trust the CA only if it belongs to your organization.',
		when: {isAuthorityKnown: 'yes'},
	},
} as const satisfies Fixes;

const debianFile = '/usr/local/share/ca-certificates/company-ca.crt';

export const trustOnMachine = {
	copyToMachine: {
		text: 'Trust the CA on this machine, for every host: copy the certificate to the folder of local CAs.',
		when: {isAuthorityKnown: 'yes', storeTool: 'update-ca-certificates'},
		command: {run: ['sudo', 'cp', '{authorityFile}', debianFile]},
	},
	copyNewToMachine: {
		text: 'Trust the CA on this machine, for every host: copy the certificate to the folder of local CAs.',
		when: {isAuthorityKnown: 'no', storeTool: 'update-ca-certificates'},
		command: {run: ['sudo', 'cp', 'FILE', debianFile]},
	},
	updateOnDebian: {
		text: 'Then update the trust store.',
		when: {storeTool: 'update-ca-certificates'},
		command: {run: ['sudo', 'update-ca-certificates']},
		rechecks: machineRechecks,
	},
	copyOnFedora: {
		text: 'Trust the CA on this machine, for every host: copy the certificate to the folder of local CAs.',
		when: {storeTool: 'update-ca-trust'},
		command: {run: ['sudo', 'cp', 'FILE', '/etc/pki/ca-trust/source/anchors/']},
	},
	updateOnFedora: {
		text: 'Then update the trust store.',
		when: {storeTool: 'update-ca-trust'},
		command: {run: ['sudo', 'update-ca-trust']},
		rechecks: machineRechecks,
	},
} as const satisfies Fixes;

export const restartEngine = <const Text extends string>(text: Text) => restartDocker(text, pullRechecks);

export const asRoot = <const Words extends readonly string[]>(text: string, words: Words) =>
	({
		text,
		when: {folderOwner: 'root'},
		command: {run: ['sudo', ...words]},
		rechecks: pullRechecks,
	}) as const;

export const asUser = <const Words extends readonly string[]>(text: string, words: Words) =>
	({text, when: {folderOwner: 'user'}, command: {run: words}, rechecks: pullRechecks}) as const;

export const createFolder = (text: string) =>
	({
		createFolder: {
			text,
			when: {folderOwner: 'root'},
			command: {run: ['sudo', 'mkdir', '-p', '{certsFolder}']},
		},
		createOwnFolder: {
			text,
			when: {folderOwner: 'user'},
			command: {run: ['mkdir', '-p', '{certsFolder}']},
		},
	}) as const satisfies Fixes;

const copyCertificate = 'Then copy the certificate into the folder, as a file that ends in .crt.';

export const trustForRegistry = {
	...createFolder(
		'Or trust the CA only for {loginServer}, without a restart. Create the folder of the registry.',
	),
	copyToFolder: {
		...asRoot(copyCertificate, ['cp', '{authorityFile}', '{certsFolder}/ca.crt']),
		when: {folderOwner: 'root', isAuthorityKnown: 'yes'},
	},
	copyNewToFolder: {
		...asRoot(copyCertificate, ['cp', 'FILE', '{certsFolder}/ca.crt']),
		when: {folderOwner: 'root', isAuthorityKnown: 'no'},
	},
	copyToOwnFolder: asUser(copyCertificate, ['cp', 'FILE', '{certsFolder}/ca.crt']),
	trustForLayers: {
		text: 'That folder applies only to {loginServer}. Layers come from other hosts. If the proxy also decrypts their traffic, use the trust store of the machine.',
	},
} as const satisfies Fixes;

export const exemptFromInspection = {
	exemptFromInspection: {
		text: 'Or ask your network team to exempt {loginServer} and the hosts of its layers from TLS inspection.',
	},
} as const satisfies Fixes;
