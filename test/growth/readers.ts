import {boundEnd, boundText} from '../../source/core/bound-text.ts';
import {topicsNamed, searchReference, searchTopics} from '../../source/core/find-topics.ts';
import {placeholdersIn} from '../../source/core/command-placeholders.ts';
import {parseJson} from '../../source/core/json.ts';
import {listValues, speakLists} from '../../source/core/list-values.ts';
import {isOtherRegistry} from '../../source/core/other-registries.ts';
import {isGuid, isHostName, isIpAddress, isIpv4, provableNames, proves} from '../../source/core/proof.ts';
import {redactNamed} from '../../source/core/redact-named.ts';
import {redact} from '../../source/core/redact.ts';
import {cleanLine, excerpt} from '../../source/core/sanitise.ts';
import {readTimeout} from '../../source/core/seconds.ts';
import {quoteWord} from '../../source/core/shell.ts';
import type {Response} from '../../source/core/system.ts';
import {cloudOfHost, parseTarget, placeInAddress, readRepository} from '../../source/core/target.ts';
import {fill, joinItems, labelled, say} from '../../source/core/words.ts';
import {keepAnswer} from '../../source/checks/ask-program.ts';
import {withoutWarnings} from '../../source/checks/container-daemon.ts';
import {privateLinkOf} from '../../source/checks/dns.ts';
import {firstLabelOf, matchesIn} from '../../source/checks/match-registries.ts';
import {isAudienceRefusal, isCli, problemOf} from '../../source/checks/sign-in-problem.ts';
import {builtInClouds as clouds} from '../../source/reference/clouds.ts';
import {kindOfAddress} from '../../source/wire/address-kind.ts';
import {
	headerOf,
	isFromRegistry,
	isWebPage,
	readRetryAfter,
	titleOfPage,
} from '../../source/wire/answer-page.ts';
import {commonProblemOf, readAnswer} from '../../source/wire/answer.ts';
import {readClientVersion} from '../../source/wire/client-version.ts';
import {contextIn, endpointIn, readDaemonFailure} from '../../source/wire/daemon-failure.ts';
import {readConnections, readEndpoint, readInterface} from '../../source/wire/private-endpoint.ts';
import {clientIpIn, hostIn, hostOfImage, readPullFailure} from '../../source/wire/pull-failure.ts';
import {createPullProgress} from '../../source/wire/pull-progress.ts';
import {
	readClientId,
	readKey,
	readKeyIdentifier,
	readRegistryEncryption,
	readVault,
} from '../../source/wire/registry-encryption.ts';
import {parseRegistryError} from '../../source/wire/registry-error.ts';
import {
	booleanOf,
	hostsOf,
	listOf,
	readRegistryResource,
	recordOf,
	textOf,
} from '../../source/wire/registry-resource.ts';
import {readPage, readResourceManagerAnswer} from '../../source/wire/resource-manager-answer.ts';
import {readContext, readPodmanInfo, readVersions} from '../../source/wire/server-version.ts';
import {readTokenAnswer} from '../../source/wire/token-answer.ts';
import {readAccess, readClaims, readExpiry, readIdentity} from '../../source/wire/token-claims.ts';
import {readVersion} from '../../source/wire/version.ts';
import {parseChallenges} from '../../source/wire/www-authenticate.ts';

export type Reader = (text: string) => unknown;

const now = 0;

const answered = (body: string, headers: Response['headers'] = {}, status = 500) => ({
	ok: true as const,
	value: {status, headers, body, isTruncated: false},
});

const failed = (text: string) => ({ok: false as const, code: text, message: text, details: {status: 502}});

const html = {'content-type': ['text/html']};

/** The text in every header that is read. */
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

/** A list of short texts, as long as the text in all. */
const manyOf = (text: string): readonly string[] =>
	Array.from({length: Math.floor(text.length / 32)}, (_, index) => text.slice(index * 32, index * 32 + 32));

const tokenOf = (claims: unknown): string =>
	`x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

const topic = {
	code: 'CODE',
	title: 'title',
	problems: [{problem: 'problem', check: 'check', summary: 'summary'}],
	meaning: 'meaning',
	blocks: 'blocks',
	byHand: [],
	fixes: [],
	related: [],
	documentation: '',
};

const guid = '00000000-0000-0000-0000-000000000000';
const registryId = `/subscriptions/${guid}/resourceGroups/group/providers/Microsoft.ContainerRegistry/registries/contoso`;

/** Every function of `core` that takes a text from outside, by the file and the name of its export. */
const coreReaders: Readonly<Record<string, Reader>> = {
	'core/bound-text.boundText': boundText,
	'core/bound-text.boundEnd': boundEnd,
	'core/find-topics.topicsNamed': text => topicsNamed([topic], text),
	'core/find-topics.searchTopics': text => searchTopics([topic], text),
	'core/find-topics.searchReference': text => searchReference({topics: [topic]}, text),
	'core/json.parseJson': parseJson,
	'core/json.parseJson of a string': text => parseJson(JSON.stringify({text})),
	'core/list-values.listValues': text => listValues({names: manyOf(text)}),
	'core/list-values.speakLists': text => speakLists({names: text}, items => items.join()),
	'core/proof.proves': text => provableNames.map(name => proves(name, text)),
	'core/proof.proves of what is no longer than a value may be': text =>
		provableNames.map(name => proves(name, text.slice(0, 1024))),
	'core/proof.isHostName': isHostName,
	'core/command-placeholders.placeholdersIn': placeholdersIn,
	'core/other-registries.isOtherRegistry': text => isOtherRegistry(text),
	'core/proof.isGuid': isGuid,
	'core/proof.isIpAddress': isIpAddress,
	'core/proof.isIpv4': isIpv4,
	'core/redact.redact': redact,
	'core/redact-named.redactNamed': text => redactNamed(boundText(text)),
	'core/sanitise.cleanLine': cleanLine,
	'core/sanitise.excerpt': text => excerpt(text, 200),
	'core/seconds.readTimeout': readTimeout,
	'core/shell.quoteWord': text =>
		(['posix', 'powershell', 'cmd'] as const).map(shell => quoteWord(text, shell)),
	'core/target.parseTarget': text => parseTarget(text, clouds),
	'core/target.parseTarget of a path': text => parseTarget(`contoso.azurecr.io/${text}`, clouds),
	'core/target.parseTarget of a command': text => parseTarget(`docker pull ${text}`, clouds),
	'core/target.placeInAddress': placeInAddress,
	'core/target.readRepository': readRepository,
	'core/target.cloudOfHost': text => cloudOfHost(text, clouds),
	'core/words.fill': text => fill(text, {}),
	'core/words.fill of a value': text => fill('{name}', {name: text}),
	'core/words.say': text => say(text, {}),
	'core/words.say of a value': text => say('{name}', {name: text}),
	'core/words.labelled': text => labelled(text, text, {labelled: '{label}: {value}'}),
	'core/words.joinItems': text => joinItems(manyOf(text), '{first}, {second}'),
};

const wireReaders: Readonly<Record<string, Reader>> = {
	'wire/address-kind.kindOfAddress': kindOfAddress,
	'wire/answer-page.headerOf': text => headerOf({headers: headersOf(text)}, text),
	'wire/answer-page.isFromRegistry': text => isFromRegistry(answered(text, headersOf(text)).value),
	'wire/answer-page.isWebPage': text => isWebPage(answered(text, {'content-type': [text]}).value),
	'wire/answer-page.readRetryAfter': text => readRetryAfter(text, now),
	'wire/answer-page.titleOfPage': titleOfPage,
	'wire/answer.readAnswer of a page': text => readAnswer(answered(text, html), {now, mayQuote: true}),
	'wire/answer.readAnswer of a message': text =>
		readAnswer(answered(JSON.stringify({errors: [{code: text, message: text}]})), {now, mayQuote: true}),
	'wire/answer.readAnswer of headers': text =>
		readAnswer(answered('', headersOf(text)), {now, mayQuote: true}),
	'wire/answer.readAnswer of a failure': text => readAnswer(failed(text), {now, mayQuote: true}),
	'wire/answer.commonProblemOf': text =>
		[400, 403].map(status =>
			commonProblemOf({status, registryMessage: text, pageTitle: text, error: undefined}),
		),
	'wire/client-version.readClientVersion': readClientVersion,
	'wire/daemon-failure.readDaemonFailure': readDaemonFailure,
	'wire/daemon-failure.endpointIn': endpointIn,
	'wire/daemon-failure.contextIn': contextIn,
	'wire/private-endpoint.readConnections': text =>
		readConnections({
			properties: {
				privateEndpointConnections: manyOf(text).map(part => ({
					name: part,
					properties: {privateEndpoint: {id: text}},
				})),
			},
		}),
	'wire/private-endpoint.readEndpoint': text =>
		readEndpoint({properties: {subnet: {id: text}, networkInterfaces: manyOf(text).map(id => ({id}))}}),
	'wire/private-endpoint.readInterface': text =>
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
	'wire/pull-failure.readPullFailure': readPullFailure,
	'wire/pull-failure.hostIn': hostIn,
	'wire/pull-failure.clientIpIn': clientIpIn,
	'wire/pull-failure.hostOfImage': hostOfImage,
	'wire/pull-progress.createPullProgress of a line': text => createPullProgress().take(text),
	'wire/pull-progress.createPullProgress of lines'(text) {
		const watch = createPullProgress();
		manyOf(text).forEach(watch.take);
		return [watch.line(), watch.seen(), watch.complaints()];
	},
	'wire/registry-encryption.readRegistryEncryption': text =>
		readRegistryEncryption({
			properties: {encryption: {keyVaultProperties: {keyIdentifier: text, identity: text}}},
			identity: {
				type: text,
				userAssignedIdentities: Object.fromEntries([text, ...manyOf(text)].map(id => [id, {clientId: id}])),
			},
		}),
	'wire/registry-encryption.readClientId': text => readClientId({properties: {clientId: text}}),
	'wire/registry-encryption.readKeyIdentifier': text =>
		[text, `https://a/keys/${text}`].map(readKeyIdentifier),
	'wire/registry-encryption.readVault': text =>
		readVault({properties: {networkAcls: {defaultAction: text, bypass: text}}}),
	'wire/registry-encryption.readKey': text => readKey({properties: {keyUriWithVersion: text}}),
	'wire/registry-error.parseRegistryError': parseRegistryError,
	'wire/registry-error.parseRegistryError of a message': text =>
		parseRegistryError(JSON.stringify({errors: [{code: text, message: text}]})),
	'wire/registry-resource.booleanOf': booleanOf,
	'wire/registry-resource.hostsOf': text => hostsOf([text, ...manyOf(text)]),
	'wire/registry-resource.listOf': listOf,
	'wire/registry-resource.readRegistryResource of an id': text => readRegistryResource({id: text}),
	'wire/registry-resource.readRegistryResource of its words': text =>
		readRegistryResource({
			id: registryId,
			location: text,
			tenantId: text,
			properties: {loginServer: text, dataEndpointHostNames: [text]},
		}),
	'wire/registry-resource.recordOf': recordOf,
	'wire/registry-resource.textOf': textOf,
	'wire/resource-manager-answer.readPage': text => readPage({value: manyOf(text), nextLink: text}),
	'wire/resource-manager-answer.readResourceManagerAnswer of a page': text =>
		readResourceManagerAnswer(answered(text, html), now),
	'wire/resource-manager-answer.readResourceManagerAnswer of a message': text =>
		readResourceManagerAnswer(answered(JSON.stringify({error: {code: text, message: text}})), now),
	'wire/resource-manager-answer.readResourceManagerAnswer of headers': text =>
		readResourceManagerAnswer(answered('', headersOf(text)), now),
	'wire/resource-manager-answer.readResourceManagerAnswer of a failure': text =>
		readResourceManagerAnswer(failed(text), now),
	'wire/server-version.readContext': text =>
		readContext(JSON.stringify({Name: text, Endpoints: {docker: {Host: text}}})),
	'wire/server-version.readPodmanInfo': readPodmanInfo,
	'wire/server-version.readVersions': text =>
		[text, JSON.stringify({Client: {Version: text, Os: text, Arch: text}})].map(readVersions),
	'wire/token-answer.readTokenAnswer': text =>
		[200, 400].map(status => readTokenAnswer(answered(text, html, status), 'access_token', now)),
	'wire/token-claims.readAccess': text =>
		readAccess(tokenOf({access: manyOf(text).map(type => ({type, name: type, actions: [type]}))})),
	'wire/token-claims.readClaims': text => [text, `x.${text}`, tokenOf({text})].map(readClaims),
	'wire/token-claims.readExpiry': text => readExpiry(tokenOf({exp: 1, text})),
	'wire/token-claims.readIdentity': text => readIdentity(tokenOf({upn: text})),
	'wire/version.readVersion': text => [text, `1.2.3-${text}`, `1.2.3+${text}`].map(readVersion),
	'wire/www-authenticate.parseChallenges of a line': text =>
		[text, `Bearer ${text}`, `Bearer a="${text}`, `Bearer a=${text}`].map(line => parseChallenges([line])),
	'wire/www-authenticate.parseChallenges of lines': text => parseChallenges(manyOf(text)),
};

const checkReaders: Readonly<Record<string, Reader>> = {
	'checks/ask-program.keepAnswer': text =>
		keepAnswer({program: 'az', answer: {ok: true, value: {exitCode: 1, stdout: text, stderr: text}}}),
	'checks/container-daemon.withoutWarnings': withoutWarnings,
	'checks/dns.privateLinkOf': text => privateLinkOf([text, ...manyOf(text)]),
	'checks/match-registries.firstLabelOf': firstLabelOf,
	'checks/match-registries.matchesIn': text =>
		matchesIn(
			manyOf(text).map(word => ({id: registryId, location: word})),
			{name: 'contoso', host: text, port: 443},
		),
	'checks/sign-in-problem.isAudienceRefusal': isAudienceRefusal,
	'checks/sign-in-problem.isCli': isCli,
	'checks/sign-in-problem.problemOf': text =>
		problemOf(
			{allowedSettings: undefined, attempts: []},
			{credential: text, result: 'refused', code: text, reason: text},
		),
};

export const readers: Readonly<Record<string, Reader>> = {...coreReaders, ...wireReaders, ...checkReaders};
