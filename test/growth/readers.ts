import {readEntraCode, readEntraRefusal} from '../../source/engine/entra-refusal.ts';
import {readDraft} from '../../source/engine/read-draft.ts';
import {truncateStart, truncateEnd} from '../../source/text/truncate.ts';
import {findTopics, searchReference, searchTopics} from '../../source/reference/find-topics.ts';
import {placeholdersIn} from '../../source/text/command-placeholders.ts';
import {parseJson} from '../../source/text/json.ts';
import {readClaims} from '../../source/text/read-claims.ts';
import {listValues, formatLists} from '../../source/text/list-values.ts';
import {matchesNoProxy} from '../../source/engine/match-no-proxy.ts';
import {isOtherRegistry} from '../../source/engine/other-registries.ts';
import {
	isGuid,
	isHostName,
	isIpAddress,
	isIpv4,
	safeValueNames,
	isSafeValue,
} from '../../source/text/placeholder-validation.ts';
import {redactNamedValues} from '../../source/text/redact-named-values.ts';
import {redactSecrets, redactedExcerpt} from '../../source/text/redact-secrets.ts';
import {stripControlCharacters, excerpt, stripInvisible} from '../../source/text/strip-control-characters.ts';
import {parseTimeout} from '../../source/text/timeout.ts';
import {quoteWord} from '../../source/text/shell.ts';
import {graphemesOf, toDrawableText, widthOf} from '../../source/text/width.ts';
import type {Response} from '../../source/engine/system.ts';
import {cloudOfHost, parseTarget, registryInUrl, readRepository} from '../../source/engine/target.ts';
import {fill, joinItems, joinLabel, formatSentence} from '../../source/text/fill.ts';
import {azureCliProblemValues} from '../../source/checks/programs/azure-cli-problem/azure-cli-problem.ts';
import {toProgramEvidence} from '../../source/checks/programs/program-evidence.ts';
import {findPrivateLink} from '../../source/checks/network/dns/dns.ts';
import {firstLabelOf, matchRegistries} from '../../source/checks/resource/match-registries.ts';
import {credentialProblemOf} from '../../source/checks/sign-in/azure-sign-in/credential-problem.ts';
import {
	isAudienceRefusal,
	isAzureCli,
	signInProblemOf,
} from '../../source/checks/sign-in/azure-sign-in/sign-in-problem.ts';
import {findIdentityEndpoint} from '../../source/system/sign-in/identity-endpoint.ts';
import {readIdentityRefusal} from '../../source/system/sign-in/read-identity-refusal.ts';
import {readFederatedAudience} from '../../source/system/sign-in/secret-files.ts';
import {findMalformedVariable} from '../../source/system/sign-in/variable-form.ts';
import {readEntraCause} from '../../source/checks/sign-in/entra/read-entra-cause.ts';
import {builtInClouds as clouds} from '../../source/reference/clouds.ts';
import {classifyAddress} from '../../source/checks/network/classify-address.ts';
import {
	firstHeader,
	isWebPage,
	readRetryAfter,
	readPageTitle,
} from '../../source/checks/network/read-http-response.ts';
import {evaluateRegistryResponse} from '../../source/checks/registry/registry-response/evaluate-registry-response.ts';
import {readRegistryResponse} from '../../source/checks/registry/registry-response/read-registry-response.ts';
import {readClientVersion} from '../../source/checks/containers/read-client-version.ts';
import {hostWithoutPort, readClientError} from '../../source/checks/containers/client-error.ts';
import {readDaemonEndpoint} from '../../source/checks/containers/container-daemon/read-daemon-endpoint.ts';
import {readCertifiBundle} from '../../source/checks/containers/docker-trust/read-certifi.ts';
import {proxyHostOf, readEngineProxy} from '../../source/checks/containers/docker-trust/read-engine-proxy.ts';
import {readProcessStart} from '../../source/checks/containers/docker-trust/read-process-start.ts';
import {readAzureCliError} from '../../source/checks/containers/error-line/read-azure-cli-error.ts';
import {lastMessageOf, readTraceback} from '../../source/checks/containers/error-line/read-traceback.ts';
import {innermostLine} from '../../source/checks/containers/error-line/split-output.ts';
import {
	readConnections,
	readEndpoint,
	readInterface,
} from '../../source/checks/resource/private-endpoint/read-private-endpoint.ts';
import {machineOf} from '../../source/checks/containers/container-daemon/machine-of.ts';
import {proxyVariableFor} from '../../source/checks/containers/container-daemon/proxy-variable.ts';
import {ofSshAddress} from '../../source/checks/containers/container-daemon/remote/explain-remote-error.ts';
import {readEngineAddress} from '../../source/checks/containers/container-daemon/remote/read-engine-address.ts';
import {
	hasNoScheme,
	suggestAddress,
} from '../../source/checks/containers/container-daemon/remote/suggest-address.ts';
import {
	hostOfImage,
	readLastErrors,
	readNameServer,
} from '../../source/checks/containers/container-pull/read-pull-output.ts';
import {removeRepositories} from '../../source/checks/containers/error-line/remove-repositories.ts';
import {readErrorLine} from '../../source/checks/containers/error-line/read-error-line.ts';
import {createPullProgressReader} from '../../source/checks/containers/container-pull/read-pull-progress.ts';
import {
	readClientId,
	readKey,
	readKeyIdentifier,
	readRegistryEncryption,
	readVault,
} from '../../source/checks/resource/encryption/read-encryption.ts';
import {parseRegistryError} from '../../source/checks/registry/registry-response/read-registry-error.ts';
import {
	booleanOf,
	hostsOf,
	listOf,
	readRegistryResource,
	recordOf,
	textOf,
} from '../../source/checks/resource/read-registry-resource.ts';
import {
	readPage,
	readResourceManagerResponse,
} from '../../source/checks/resource/read-resource-manager-response.ts';
import {
	readContext,
	readPodmanInfo,
	readVersions,
	removeWarnings,
} from '../../source/checks/containers/read-client-info.ts';
import {readTokenResponse} from '../../source/checks/registry/read-token-response.ts';
import {readAccess, readExpiry, readIdentity} from '../../source/checks/sign-in/read-token-claims.ts';
import {registrySettingsReaders} from './registry-settings-readers.ts';
import {settingsReaders} from './settings-readers.ts';
import {readVersion} from '../../source/checks/programs/read-version.ts';
import {parseChallenges} from '../../source/checks/registry/challenge/read-www-authenticate.ts';

export type Reader = (text: string) => unknown;

const now = 0;

const answered = (body: string, headers: Response['headers'] = {}, status = 500) => ({
	ok: true as const,
	value: {status, headers, body, isTruncated: false},
});

const failed = (text: string) => ({ok: false as const, code: text, message: text, details: {status: 502}});

const html = {'content-type': ['text/html']};

/** Returns headers that all contain the text. */
const headersOf = (text: string) =>
	Object.fromEntries(
		[
			'content-type',
			'date',
			'docker-distribution-api-version',
			'location',
			'retry-after',
			'server',
			'via',
			'x-ms-correlation-request-id',
			'x-ms-request-id',
		].map(name => [name, [text]]),
	);

/** Splits the text into short texts. */
const manyOf = (text: string): readonly string[] =>
	Array.from({length: Math.floor(text.length / 32)}, (_, index) => text.slice(index * 32, index * 32 + 32));

const tokenOf = (claims: unknown): string =>
	`x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

const topic = {
	code: 'CODE',
	title: 'title',
	problems: [{problem: 'problem', check: 'check', summary: 'summary'}],
	meaning: 'meaning',
	impact: 'blocks',
	manualSteps: [],
	fixes: [],
	related: [],
	documentation: '',
};

const guid = '00000000-0000-0000-0000-000000000000';
const registryId = `/subscriptions/${guid}/resourceGroups/group/providers/Microsoft.ContainerRegistry/registries/contoso`;

/** Every function that reads text from outside. The key is the file and the export. */
const coreReaders: Readonly<Record<string, Reader>> = {
	'text/width.widthOf': widthOf,
	'text/width.graphemesOf': graphemesOf,
	'text/width.toDrawableText': toDrawableText,
	'text/truncate.truncateEnd': truncateEnd,
	'text/truncate.truncateStart': truncateStart,
	'reference/find-topics.findTopics': text => findTopics([topic], text),
	'reference/find-topics.searchTopics': text => searchTopics([topic], text),
	'reference/find-topics.searchReference': text => searchReference({topics: [topic]}, text),
	'engine/entra-refusal.readEntraCode': readEntraCode,
	'engine/entra-refusal.readEntraRefusal': text =>
		[text, `AADSTS50076: ${text}`, `AADSTS700213: assertion subject '${text}`].map(readEntraRefusal),
	'text/json.parseJson': parseJson,
	'text/json.parseJson of a string': text => parseJson(JSON.stringify({text})),
	'text/read-claims.readClaims': text => [text, `x.${text}`, tokenOf({text})].map(readClaims),
	'text/list-values.listValues': text => listValues({names: manyOf(text)}),
	'text/list-values.formatLists': text => formatLists({names: text}, items => items.join()),
	'text/placeholder-validation.isSafeValue': text => safeValueNames.map(name => isSafeValue(name, text)),
	'text/placeholder-validation.isSafeValue of what is no longer than a value may be': text =>
		safeValueNames.map(name => isSafeValue(name, text.slice(0, 1024))),
	'text/placeholder-validation.isHostName': isHostName,
	'text/command-placeholders.placeholdersIn': placeholdersIn,
	'engine/match-no-proxy.matchesNoProxy of a list': text => matchesNoProxy('contoso.azurecr.io', 443, text),
	'engine/match-no-proxy.matchesNoProxy of a host': text =>
		matchesNoProxy(text, 443, `example.com,${text}:443`),
	'engine/other-registries.isOtherRegistry': text => isOtherRegistry(text),
	'text/placeholder-validation.isGuid': isGuid,
	'text/placeholder-validation.isIpAddress': isIpAddress,
	'text/placeholder-validation.isIpv4': isIpv4,
	'text/redact-secrets.redactSecrets': redactSecrets,
	'text/redact-secrets.redactedExcerpt': text => redactedExcerpt(text, 200),
	'text/redact-named-values.redactNamedValues': text => redactNamedValues(truncateEnd(text)),
	'text/strip-control-characters.stripInvisible': text => stripInvisible(truncateEnd(text)),
	'text/strip-control-characters.stripControlCharacters': stripControlCharacters,
	'text/strip-control-characters.excerpt': text => excerpt(text, 200),
	'engine/read-draft.readDraft': text => readDraft({text, label: text, repository: text}, clouds),
	'text/timeout.parseTimeout': parseTimeout,
	'text/shell.quoteWord': text =>
		(['posix', 'powershell', 'cmd'] as const).map(shell => quoteWord(text, shell)),
	'engine/target.parseTarget': text => parseTarget(text, clouds),
	'engine/target.parseTarget of a path': text => parseTarget(`contoso.azurecr.io/${text}`, clouds),
	'engine/target.parseTarget of a command': text => parseTarget(`docker pull ${text}`, clouds),
	'engine/target.registryInUrl': registryInUrl,
	'engine/target.readRepository': readRepository,
	'engine/target.cloudOfHost': text => cloudOfHost(text, clouds),
	'text/fill.fill': text => fill(text, {}),
	'text/fill.fill of a value': text => fill('{name}', {name: text}),
	'text/fill.formatSentence': text => formatSentence(text, {}),
	'text/fill.formatSentence of a value': text => formatSentence('{name}', {name: text}),
	'text/fill.joinLabel': text => joinLabel(text, text, {labelPattern: '{label}: {value}'}),
	'text/fill.joinItems': text => joinItems(manyOf(text), '{first}, {second}'),
};

const wireReaders: Readonly<Record<string, Reader>> = {
	'checks/network/classify-address.classifyAddress': classifyAddress,
	'checks/network/read-http-response.firstHeader': text => firstHeader({headers: headersOf(text)}, text),
	'checks/network/read-http-response.isWebPage': text =>
		isWebPage(answered(text, {'content-type': [text]}).value),
	'checks/network/read-http-response.readRetryAfter': text => readRetryAfter(text, now),
	'checks/network/read-http-response.readPageTitle': readPageTitle,
	'checks/registry/registry-response/read-registry-response.readRegistryResponse of a page': text =>
		readRegistryResponse(answered(text, html), {now, canQuote: true}),
	'checks/registry/registry-response/read-registry-response.readRegistryResponse of a message': text =>
		readRegistryResponse(answered(JSON.stringify({errors: [{code: text, message: text}]})), {
			now,
			canQuote: true,
		}),
	'checks/registry/registry-response/read-registry-response.readRegistryResponse of headers': text =>
		readRegistryResponse(answered('', headersOf(text)), {now, canQuote: true}),
	'checks/registry/registry-response/read-registry-response.readRegistryResponse of a failure': text =>
		readRegistryResponse(failed(text), {now, canQuote: true}),
	'checks/registry/registry-response/evaluate-registry-response.evaluateRegistryResponse': text =>
		[400, 403].map(status =>
			evaluateRegistryResponse({status, registryMessage: text, pageTitle: text, error: undefined}),
		),
	'checks/containers/read-client-version.readClientVersion': readClientVersion,
	'checks/containers/error-line/remove-repositories.removeRepositories': removeRepositories,
	'checks/containers/error-line/read-error-line.readErrorLine': text => readErrorLine(text),
	'checks/containers/error-line/read-error-line.readErrorLine of a layer': text =>
		readErrorLine(`Error: ${text}: Get "https://contoso.azurecr.io/v2/": EOF`, 'podman'),
	'checks/containers/error-line/read-error-line.readErrorLine of a mirror': text =>
		readErrorLine(`(Mirrors also failed: [${text}]): contoso.azurecr.io/app:1: unauthorized`),
	'checks/containers/client-error.readClientError': text => readClientError(text, 'docker'),
	'checks/containers/client-error.hostWithoutPort': hostWithoutPort,
	'checks/containers/error-line/split-output.innermostLine': innermostLine,
	'checks/containers/error-line/read-azure-cli-error.readAzureCliError': text =>
		readAzureCliError(truncateStart(text)),
	'checks/containers/error-line/read-azure-cli-error.readAzureCliError of messages': text =>
		readAzureCliError(truncateStart(`  ${text}\n${'errno 28]\n'.repeat(text.length / 20)}`)),
	'checks/containers/error-line/read-traceback.readTraceback': text => readTraceback(truncateStart(text)),
	'checks/containers/error-line/read-traceback.lastMessageOf': lastMessageOf,
	'checks/programs/azure-cli-problem/azure-cli-problem.azureCliProblemValues': text =>
		azureCliProblemValues({
			reportedBy: 'az',
			subject: 'az-files',
			cause: 'malformed',
			path: text.slice(0, 400),
		}),
	'checks/containers/container-daemon/read-daemon-endpoint.readDaemonEndpoint': readDaemonEndpoint,
	'checks/containers/docker-trust/read-certifi.readCertifiBundle': readCertifiBundle,
	'checks/containers/docker-trust/read-engine-proxy.readEngineProxy': text =>
		readEngineProxy(text, 'contoso.azurecr.io', 443),
	'checks/containers/docker-trust/read-engine-proxy.readEngineProxy of a proxy': text =>
		readEngineProxy(JSON.stringify({HTTPSProxy: text, NoProxy: text}), 'contoso.azurecr.io', 443),
	'checks/containers/docker-trust/read-engine-proxy.proxyHostOf': proxyHostOf,
	'checks/containers/docker-trust/read-process-start.readProcessStart': text =>
		readProcessStart('dockerd', `1 (dockerd) ${text}`, text, now),
	'checks/resource/private-endpoint/read-private-endpoint.readConnections': text =>
		readConnections({
			properties: {
				privateEndpointConnections: manyOf(text).map(part => ({
					name: part,
					properties: {privateEndpoint: {id: text}},
				})),
			},
		}),
	'checks/resource/private-endpoint/read-private-endpoint.readEndpoint': text =>
		readEndpoint({properties: {subnet: {id: text}, networkInterfaces: manyOf(text).map(id => ({id}))}}),
	'checks/resource/private-endpoint/read-private-endpoint.readInterface': text =>
		readInterface({
			properties: {
				ipConfigurations: [
					{
						properties: {
							privateIPAddress: '10.0.0.1',
							privateLinkConnectionProperties: {fqdns: [text, ...manyOf(text)]},
						},
					},
				],
			},
		}),
	'checks/containers/container-pull/read-pull-output.hostOfImage': hostOfImage,
	'checks/containers/container-pull/read-pull-output.readLastErrors': readLastErrors,
	'checks/containers/container-pull/read-pull-output.readNameServer': readNameServer,
	'checks/containers/container-daemon/machine-of.machineOf': machineOf,
	'checks/containers/container-daemon/remote/read-engine-address.readEngineAddress': readEngineAddress,
	'checks/containers/container-daemon/remote/suggest-address.hasNoScheme': hasNoScheme,
	'checks/containers/container-daemon/remote/suggest-address.suggestAddress': suggestAddress,
	'checks/containers/container-daemon/remote/explain-remote-error.ofSshAddress': text =>
		ofSshAddress({reportedBy: 'podman', subject: 'registry', cause: 'timeout'}, text),
	'checks/containers/container-daemon/proxy-variable.proxyVariableFor': text =>
		proxyVariableFor({reportedBy: 'docker', subject: 'tcp-engine', cause: 'timeout'}, text, () => undefined),
	'checks/containers/container-pull/read-pull-progress.createPullProgressReader of a line': text =>
		createPullProgressReader().readLine(text),
	'checks/containers/container-pull/read-pull-progress.createPullProgressReader of lines'(text) {
		const reader = createPullProgressReader();
		manyOf(text).forEach(reader.readLine);
		return [reader.progressLine(), reader.progress(), reader.lastErrors()];
	},
	'checks/resource/encryption/read-encryption.readRegistryEncryption': text =>
		readRegistryEncryption({
			properties: {encryption: {keyVaultProperties: {keyIdentifier: text, identity: text}}},
			identity: {
				type: text,
				userAssignedIdentities: Object.fromEntries([text, ...manyOf(text)].map(id => [id, {clientId: id}])),
			},
		}),
	'checks/resource/encryption/read-encryption.readClientId': text =>
		readClientId({properties: {clientId: text}}),
	'checks/resource/encryption/read-encryption.readKeyIdentifier': text =>
		[text, `https://a/keys/${text}`].map(readKeyIdentifier),
	'checks/resource/encryption/read-encryption.readVault': text =>
		readVault({properties: {networkAcls: {defaultAction: text, bypass: text}}}),
	'checks/resource/encryption/read-encryption.readKey': text =>
		readKey({properties: {keyUriWithVersion: text}}),
	'checks/registry/registry-response/read-registry-error.parseRegistryError': parseRegistryError,
	'checks/registry/registry-response/read-registry-error.parseRegistryError of a message': text =>
		parseRegistryError(JSON.stringify({errors: [{code: text, message: text}]})),
	'checks/resource/read-registry-resource.booleanOf': booleanOf,
	'checks/resource/read-registry-resource.hostsOf': text => hostsOf([text, ...manyOf(text)]),
	'checks/resource/read-registry-resource.listOf': listOf,
	'checks/resource/read-registry-resource.readRegistryResource of an id': text =>
		readRegistryResource({id: text}),
	'checks/resource/read-registry-resource.readRegistryResource of its words': text =>
		readRegistryResource({
			id: registryId,
			location: text,
			tenantId: text,
			properties: {loginServer: text, dataEndpointHostNames: [text]},
		}),
	'checks/resource/read-registry-resource.recordOf': recordOf,
	'checks/resource/read-registry-resource.textOf': textOf,
	'checks/resource/read-resource-manager-response.readPage': text =>
		readPage({value: manyOf(text), nextLink: text}),
	'checks/resource/read-resource-manager-response.readResourceManagerResponse of a page': text =>
		readResourceManagerResponse(answered(text, html), now),
	'checks/resource/read-resource-manager-response.readResourceManagerResponse of a message': text =>
		readResourceManagerResponse(answered(JSON.stringify({error: {code: text, message: text}})), now),
	'checks/resource/read-resource-manager-response.readResourceManagerResponse of headers': text =>
		readResourceManagerResponse(answered('', headersOf(text)), now),
	'checks/resource/read-resource-manager-response.readResourceManagerResponse of a failure': text =>
		readResourceManagerResponse(failed(text), now),
	'checks/containers/read-client-info.removeWarnings': removeWarnings,
	'checks/containers/read-client-info.readContext': text =>
		readContext(JSON.stringify({Name: text, Endpoints: {docker: {Host: text}}})),
	'checks/containers/read-client-info.readPodmanInfo': readPodmanInfo,
	'checks/containers/read-client-info.readVersions': text =>
		[text, JSON.stringify({Client: {Version: text, Os: text, Arch: text}})].map(readVersions),
	'checks/registry/read-token-response.readTokenResponse': text =>
		[200, 400].map(status => readTokenResponse(answered(text, html, status), 'access_token', now)),
	'checks/sign-in/read-token-claims.readAccess': text =>
		readAccess(tokenOf({access: manyOf(text).map(type => ({type, name: type, actions: [type]}))})),
	'checks/sign-in/read-token-claims.readExpiry': text => readExpiry(tokenOf({exp: 1, text})),
	'checks/sign-in/read-token-claims.readIdentity': text => readIdentity(tokenOf({upn: text})),
	'checks/programs/read-version.readVersion': text =>
		[text, `1.2.3-${text}`, `1.2.3+${text}`].map(readVersion),
	'checks/registry/challenge/read-www-authenticate.parseChallenges of a line': text =>
		[text, `Bearer ${text}`, `Bearer a="${text}`, `Bearer a=${text}`].map(line => parseChallenges([line])),
	'checks/registry/challenge/read-www-authenticate.parseChallenges of lines': text =>
		parseChallenges(manyOf(text)),
};

const checkReaders: Readonly<Record<string, Reader>> = {
	'checks/programs/program-evidence.toProgramEvidence': text =>
		toProgramEvidence({program: 'az', answer: {ok: true, value: {exitCode: 1, stdout: text, stderr: text}}}),
	'checks/network/dns/dns.findPrivateLink': text => findPrivateLink([text, ...manyOf(text)]),
	'checks/resource/match-registries.firstLabelOf': firstLabelOf,
	'checks/resource/match-registries.matchRegistries': text =>
		matchRegistries(
			manyOf(text).map(word => ({id: registryId, location: word})),
			{name: 'contoso', host: text, port: 443},
		),
	'checks/sign-in/azure-sign-in/credential-problem.credentialProblemOf': credentialProblemOf,
	'checks/sign-in/entra/read-entra-cause.readEntraCause': text => readEntraCause('AADSTS700027', text),
	'checks/sign-in/azure-sign-in/sign-in-problem.isAudienceRefusal': isAudienceRefusal,
	'checks/sign-in/azure-sign-in/sign-in-problem.isAzureCli': isAzureCli,
	'checks/sign-in/azure-sign-in/sign-in-problem.signInProblemOf': text =>
		signInProblemOf(
			{allowedCredentialSettings: undefined, attempts: []},
			{credential: text, result: 'refused', code: text, reason: text},
		),
};

const credentialReaders: Readonly<Record<string, Reader>> = {
	'system/sign-in/read-identity-refusal.readIdentityRefusal': text =>
		[text, JSON.stringify({error: 'invalid_request', error_description: text})].map(body =>
			readIdentityRefusal(
				{status: 400, server: text, challenge: text, body},
				{endpoint: findIdentityEndpoint({}), clientId: text, isRequested: false},
			),
		),
	'system/sign-in/secret-files.readFederatedAudience': text =>
		readFederatedAudience(
			`e30.${Buffer.from(JSON.stringify({aud: text})).toString('base64url')}.${text}`,
			text,
		),
	'system/sign-in/variable-form.findMalformedVariable': text =>
		(
			[
				'AZURE_TENANT_ID',
				'AZURE_CLIENT_SECRET',
				'AZURE_AUTHORITY_HOST',
				'AZURE_FEDERATED_TOKEN_FILE',
			] as const
		).map(name => findMalformedVariable({[name]: text}, [name])),
};

export const readers: Readonly<Record<string, Reader>> = {
	...coreReaders,
	...wireReaders,
	...checkReaders,
	...settingsReaders,
	...registrySettingsReaders,
	...credentialReaders,
};
