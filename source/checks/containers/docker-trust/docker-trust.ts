import {settingsTerms} from '../client-settings/settings-labels.ts';
import {defineCheck} from '../../../engine/check.ts';
import {compareStores} from './collect-trust.ts';
import type {DockerTrustEvidence} from './collect-trust.ts';
import {dockerTrustFindings} from './docker-trust-findings.ts';
import {evaluateTrust} from './evaluate-trust.ts';
import {trustValues} from './trust-values.ts';

export const dockerTrust = defineCheck({
	id: 'docker-trust',
	group: 'registry',
	scope: 'registry',
	needs: ['dns'],
	uses: ['tls', 'container-client', 'container-daemon', 'client-settings'],
	title: 'Container trust',
	column: 'CA',
	collect: async context => ({evidence: await compareStores(context)}),
	evaluate: (evidence: DockerTrustEvidence) => ({
		finding: evaluateTrust(evidence),
		values: trustValues(evidence),
	}),
	labels: {
		acceptedBy: 'accepted by',
		authorityAdded: 'CA added (UTC)',
		authorityFile: 'File of the CA',
		azureCli: 'Trust of Azure CLI',
		certificates: 'certificates',
		brokenBlocks: 'PEM sections without a certificate',
		certsFolder: 'Certificate folder',
		curl: 'Trust of curl',
		daemonStarted: 'Daemon started (UTC)',
		endpoint: 'Socket or endpoint',
		engine: 'Container engine',
		engineLocation: 'Engine runs',
		engineProxy: 'Proxy of the engine',
		examined: 'Other file',
		folderError: 'Error of the folder',
		folderMode: 'Mode of the folder',
		folderOwner: 'Owner of the folder',
		hostsFile: 'File hosts.toml',
		installation: 'Docker installation',
		isAccepting: 'contains the CA',
		isPublic: 'Public CA',
		isRooted: 'Has a trusted root',
		isRootless: 'Rootless',
		issuer: 'Issuer',
		path: 'path',
		place: 'place',
		sources: 'Files',
		line: 'Line',
		unpairedFile: 'Certificate or key without the other file',
		verificationOff: 'Setting without verification',
	},
	terms: {
		installation: settingsTerms.engine,
		engineLocation: {
			local: 'on this machine',
			'virtual-machine': 'in a virtual machine',
			elsewhere: 'on another machine',
			none: 'not installed',
			unknown: 'unknown',
		},
		place: {
			folder: 'certificate folder',
			'other-folder': 'another folder',
			variable: 'environment variable',
		},
	},
	findings: dockerTrustFindings,
});
