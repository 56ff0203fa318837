import type {CollectContext} from '../../engine/check.ts';
import type {Json} from '../../text/json.ts';
import {azureSignIn} from '../sign-in/azure-sign-in/azure-sign-in.ts';
import type {AzureSignInEvidence} from '../sign-in/azure-sign-in/azure-sign-in.ts';
import {readPage, readResourceManagerResponse} from './read-resource-manager-response.ts';
import {classifyFailure} from './resource-manager-failure.ts';
import type {ResourceManagerFailure} from './resource-manager-failure.ts';

type ResourceManagerRequest = {
	/** The path of the URL, with a leading slash. */
	readonly path: string;
	/** API versions in order of preference. The first version that the cloud supports is used. */
	readonly versions: readonly string[];
	readonly json?: Json;
};

export type RequestContext = Pick<CollectContext, 'system' | 'signal'> & {
	readonly target: Pick<CollectContext['target'], 'cloud'>;
};

type ResourceManagerResult =
	| {readonly ok: true; readonly body: Readonly<Record<string, unknown>>}
	| {readonly ok: false; readonly failure: ResourceManagerFailure};

export type SendRequest = (request: ResourceManagerRequest) => Promise<ResourceManagerResult>;

export const registryVersions = ['2025-11-01', '2023-07-01'] as const;

/** Maximum size of a successful response, in bytes. */
const maxResponseSize = 4 * 1024 * 1024;

/**
 * Creates a function that sends requests with the token, only to the Resource Manager of the target cloud. A failed
 * request is part of the result.
 */
export const createSendRequest =
	(context: RequestContext, token: string): SendRequest =>
	async ({path, versions, json}) => {
		let result = await send(context, token, urlOf(context, path, versions[0] ?? ''), json);

		for (const version of versions.slice(1)) {
			if (result.ok || !isVersionUnknown(result.failure)) {
				break;
			}

			result = await send(context, token, urlOf(context, path, version), json);
		}

		return result;
	};

type Values = ReadonlyArray<Readonly<Record<string, unknown>>>;

/** After a failure, `values` contains the items of the earlier pages. */
export type ListResult =
	| {readonly ok: true; readonly values: Values; readonly isTruncated: boolean}
	| {readonly ok: false; readonly values: Values; readonly failure: ResourceManagerFailure};

/**
 * Reads at most `maxPages` pages of a list, all from the Resource Manager of the target cloud. `isTruncated` is true if
 * a page was not read.
 */
export async function listAll(
	context: RequestContext,
	token: string,
	{path, versions}: Pick<ResourceManagerRequest, 'path' | 'versions'>,
): Promise<ListResult> {
	const values: Array<Readonly<Record<string, unknown>>> = [];
	let result = await createSendRequest(context, token)({path, versions});

	for (let pages = 1; ; pages += 1) {
		if (!result.ok) {
			return {...result, values};
		}

		const page = readPage(result.body);
		values.push(...page.values);

		if (page.next === undefined || pages === maxPages || !isSameOrigin(context, page.next)) {
			return {ok: true, values, isTruncated: page.next !== undefined};
		}

		result = await send(context, token, page.next);
	}
}

export const maxPages = 20;

async function send(
	{system, signal}: RequestContext,
	token: string,
	url: string,
	json?: Json,
): Promise<ResourceManagerResult> {
	const result = await system.request(
		{
			method: json === undefined ? 'GET' : 'POST',
			url,
			headers: {accept: 'application/json', authorization: `Bearer ${token}`},
			...(json !== undefined && {json}),
			limit: maxResponseSize,
		},
		signal,
	);
	const response = readResourceManagerResponse(result, system.now());
	return response.ok ? response : {ok: false, failure: classifyFailure(response.failure)};
}

const urlOf = ({target: {cloud}}: RequestContext, path: string, version: string): string =>
	`${cloud.resourceManager}${path}?api-version=${version}`;

/** The response contains the URL of the next page, and another host must not get the token. */
function isSameOrigin({target: {cloud}}: RequestContext, url: string): boolean {
	return URL.parse(url)?.origin === new URL(cloud.resourceManager).origin;
}

const isVersionUnknown = ({status, azureCode = ''}: ResourceManagerFailure): boolean =>
	status === 400 && /ApiVersion|NoRegisteredProviderFound|InvalidResourceType/i.test(azureCode);

/**
 * Returns the stored token of azure-sign-in. If the evidence of azure-sign-in is older than this retry, signs in again,
 * because the sign-in can have changed. Returns the stored token if the new sign-in returns none. `token` is undefined
 * if no sign-in returned a token.
 */
export async function getResourceManagerToken(context: CollectContext) {
	const storedToken = context.secretOf(azureSignIn, 'resourceManager');

	if (context.isFresh(azureSignIn)) {
		return {token: storedToken, errorCode: context.facts.need(azureSignIn).resourceManagerErrorCode};
	}

	const {evidence, secrets} = await azureSignIn.collect(context);
	const token = secrets?.resourceManager;
	return token === undefined
		? {token: storedToken, errorCode: evidence.resourceManagerErrorCode}
		: {token, identity: identityOf(evidence)};
}

export type Identity = Pick<
	AzureSignInEvidence,
	'user' | 'objectId' | 'applicationId' | 'tenant' | 'credential' | 'account'
>;

const identityOf = ({
	user,
	objectId,
	applicationId,
	tenant,
	credential,
	account,
}: AzureSignInEvidence): Identity => ({
	user,
	objectId,
	applicationId,
	tenant,
	credential,
	account,
});
