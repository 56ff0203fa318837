import {defineCheck} from '../../../engine/check.ts';
import {listValues} from '../../../text/list-values.ts';
import {registryResponseValues} from '../../registry/registry-response/registry-response-findings.ts';
import {clientSettings} from '../client-settings/client-settings.ts';
import type {ClientSettingsEvidence} from '../client-settings/collect-settings.ts';
import {clientValues} from '../shared-client-findings.ts';
import {tryCredential} from './collect-credential.ts';
import type {StoredCredentialEvidence} from './collect-credential.ts';
import {evaluateCredential} from './evaluate-credential.ts';
import {storedCredentialFindings} from './stored-credential-findings.ts';

export const storedCredential = defineCheck({
	id: 'stored-credential',
	group: 'authentication',
	scope: 'registry',
	needs: ['login-server', 'challenge'],
	uses: ['container-client', 'client-settings'],
	title: 'Stored credential',
	column: 'Cred',
	proves: 'use',
	collect: tryCredential,
	evaluate(evidence: StoredCredentialEvidence, {target, facts, collectedAt}) {
		const {access, repository, near, expires, helper} = evidence;
		const isReported = reportedHelpers(facts.use(clientSettings)).includes(helper);
		const finding = evaluateCredential(evidence, {registry: target.registry?.name, now: collectedAt});
		return {
			finding,
			// A missing credential is a failure if the user chose it.
			...(target.identity === 'stored' && noCredential.has(finding) && {status: 'failed' as const}),
			// The row of client-settings explains this helper.
			...(isReported && {status: 'skipped' as const}),
			values: {
				...registryResponseValues(evidence),
				...clientValues(evidence, evidence.clientKind),
				client: evidence.client,
				imageHost: evidence.imageHost,
				repository,
				path: evidence.path ?? evidence.unreadablePath ?? near?.path,
				key: evidence.key ?? near?.key,
				variable: evidence.variable,
				helper: evidence.helper,
				...userValues(evidence.userName),
				registryMessage: refusalOf(evidence.registryMessage),
				issuedFor: evidence.issuedFor,
				expires,
				error: evidence.readError,
				isAnonymous: evidence.canPullAnonymously ? 'yes' : 'no',
				...listValues({
					granted: access?.filter(({name}) => name === repository).flatMap(({actions}) => actions),
				}),
			},
		};
	},
	labels: {
		access: 'Granted',
		actions: 'actions',
		canPullAnonymously: 'Anonymous pull works',
		expires: 'Expires (UTC)',
		imageHost: 'Host of images',
		isToken: 'Is a token',
		issuedFor: 'Issued for',
		key: 'Entry',
		name: 'name',
		helper: 'Credential helper',
		identity: 'Chosen identity',
		isGiven: 'Given by the user',
		near: 'Similar entry',
		notSentReason: 'Not sent because',
		path: 'Path',
		readError: 'Read error',
		repository: 'Repository',
		type: 'type',
		client: 'Client program',
		clientKind: 'Client',
		unreadablePath: 'Unreadable file',
		userName: 'User name',
		variable: 'Variable',
	},
	terms: {
		identity: {
			entra: 'the sign-in of this shell',
			stored: 'the stored credential',
			anonymous: 'no credential',
			given: 'the user of the command line',
		},
		notSentReason: {
			'unknown-cloud': 'the host is not in a known cloud',
			'realm-mismatch': 'the realm is on another host',
			'entra-chosen': 'only the sign-in of this shell is checked',
			'no-client': 'no container client was found',
			'repository-needed': 'no repository is named',
		},
	},
	findings: storedCredentialFindings,
});

/** An application signs in with its ID, and a token of the registry with its name. */
const userValues = (userName = '') => ({
	userName: userName || undefined,
	storedApplication: isGuid(userName) ? userName : undefined,
	tokenName: isGuid(userName) ? undefined : userName || undefined,
});

const isGuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** Returns the message without its correlation ID. Returns undefined for the usual message, which names no reason. */
const refusalOf = (message = ''): string | undefined =>
	message === '' || message.startsWith('authentication required')
		? undefined
		: message.split(' CorrelationId: ', 1)[0];

const noCredential: ReadonlySet<string> = new Set(['not-stored', 'key-not-used']);

const reportedHelpers = (settings?: ClientSettingsEvidence): ReadonlyArray<string | undefined> =>
	[
		...(settings?.docker?.helpers ?? []).filter(({state}) => state === 'missing' || state === 'failed'),
		...(settings?.podman?.missingHelpers ?? []),
	].map(({helper}) => helper);
