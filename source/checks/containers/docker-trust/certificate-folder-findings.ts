import type {Finding} from '../../../engine/check.ts';
import {asRoot, asUser, createFolder} from './trust-fixes.ts';

const code = 'CONNECTIVITY_SSL_ERROR';

const pullFails = 'Until then, a pull fails with "x509: certificate signed by unknown authority".';

const readAboutFolder = {
	readAboutFolder: {
		text: 'Read which files the folder can contain: https://docs.docker.com/engine/security/certificates',
	},
} as const;

const copyFile = 'Then copy the file into that folder.';
const renameFile = 'Rename the file.';
const convertFile = 'If the file is a binary certificate (DER), convert it.';
const convertWords = [
	'openssl',
	'x509',
	'-inform',
	'der',
	'-in',
	'{unusedFile}',
	'-out',
	'{rightFile}',
] as const;
const addExtension = 'If the file is the certificate of a CA, give it the extension .crt.';
const moveKey = 'Rename the key, so that {clientName} ignores the file.';
const openFile =
	'A certificate of a CA is public: let everybody read that file. Keep the private keys (.key) closed.';

export const certificateFolderFindings = {
	'wrong-certificate-folder': {
		status: 'failed',
		code,
		short: 'CA is in the wrong folder',
		summary: '{unusedFile} contains the CA of {host}, but {clientName} reads the folder {certsFolder}.',
		meaning: `The name of the folder must be the registry as in the image name: the host, and the port only if the image name has one. ${pullFails}`,
		fixes: {
			...createFolder('Create the folder that {clientName} reads.'),
			copyFile: asRoot(copyFile, ['cp', '{unusedFile}', '{rightFile}']),
			copyOwnFile: asUser(copyFile, ['cp', '{unusedFile}', '{rightFile}']),
			...readAboutFolder,
		},
	},
	'wrong-file-extension': {
		status: 'failed',
		code,
		short: 'CA file does not end in .crt',
		summary: '{unusedFile} contains the CA of {host}, but its name does not end in .crt.',
		meaning: `In {certsFolder}, {clientName} reads a CA only from files that end in .crt. ${pullFails}`,
		fixes: {
			renameFile: asRoot(renameFile, ['mv', '{unusedFile}', '{rightFile}']),
			renameOwnFile: asUser(renameFile, ['mv', '{unusedFile}', '{rightFile}']),
			...readAboutFolder,
		},
	},
	'not-a-certificate': {
		status: 'failed',
		code,
		short: 'CA file is not PEM',
		summary: '{unusedFile} contains no certificate that {clientName} can read.',
		meaning: `{clientName} ignores the file without a message. The file must be PEM, from BEGIN CERTIFICATE to END CERTIFICATE. ${pullFails}`,
		fixes: {
			convertFile: asRoot(convertFile, convertWords),
			convertOwnFile: asUser(convertFile, convertWords),
			replaceFile: {text: 'Otherwise, replace the file with the certificate of {issuerName}, as PEM.'},
			...readAboutFolder,
		},
	},
	'client-key-missing': {
		status: 'failed',
		code,
		short: 'Client certificate is incomplete',
		summary: '{unpairedFile} is half of a client certificate, and {missingFile} is not in the same folder.',
		meaning:
			'A client certificate (.cert) and its key (.key) need each other. {clientName} stops at this file, so every pull from {host} fails. Azure registries need no client certificate.',
		fixes: {
			addExtension: {
				...asRoot(addExtension, ['mv', '{unpairedFile}', '{certsFolder}/{certificateName}.crt']),
				when: {folderOwner: 'root', unpairedKind: 'certificate'},
			},
			addOwnExtension: {
				...asUser(addExtension, ['mv', '{unpairedFile}', '{certsFolder}/{certificateName}.crt']),
				when: {folderOwner: 'user', unpairedKind: 'certificate'},
			},
			moveKey: {
				...asRoot(moveKey, ['mv', '{unpairedFile}', '{unpairedFile}.unused']),
				when: {folderOwner: 'root', unpairedKind: 'key'},
			},
			moveOwnKey: {
				...asUser(moveKey, ['mv', '{unpairedFile}', '{unpairedFile}.unused']),
				when: {folderOwner: 'user', unpairedKind: 'key'},
			},
			addFile: {text: 'If the registry requires a client certificate, add {missingFile} to the folder.'},
			...readAboutFolder,
		},
	},
	'certificate-file-closed': {
		status: 'failed',
		code,
		short: 'No access to a CA file',
		summary: '{clientName} runs as this user, who cannot read some certificates in {certsFolder}.',
		meaning: '{clientName} stops at a certificate that it cannot read, so every pull from {host} fails.',
		fixes: {
			openFile: asRoot(openFile, ['chmod', 'a+r', '{certsFolder}/FILE']),
			openOwnFile: asUser(openFile, ['chmod', 'a+r', '{certsFolder}/FILE']),
			...readAboutFolder,
		},
	},
	'certificate-folder-closed': {
		status: 'warning',
		code,
		short: 'Cannot read the CA folder',
		summary: [
			'This user cannot read {certsFolder} (owner {owner}, mode {mode}), which can contain the CA of {host}.',
			'This user cannot read some files in {certsFolder}, which can contain the CA of {host}.',
		],
		meaning:
			'{clientName} runs as root and can read the folder. The other files that {clientName} reads do not contain the CA.',
		fixes: {
			listFolder: {
				text: 'Check whether the folder contains the certificate of {issuerName} in a file that ends in .crt.',
				command: {run: ['sudo', 'ls', '-l', '{certsFolder}']},
			},
			...readAboutFolder,
		},
	},
} as const satisfies Record<string, Finding>;
