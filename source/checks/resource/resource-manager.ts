import type {CollectContext} from '../../engine/check.ts';
import type {Json} from '../../text/json.ts';
import {readPage, readResourceManagerAnswer} from './read-resource-manager-response.ts';
import type {ResourceManagerAnswer, ResourceManagerRefusal} from './read-resource-manager-response.ts';
import {azureSignIn} from '../sign-in/azure-sign-in/azure-sign-in.ts';
import type {AzureSignInEvidence} from '../sign-in/azure-sign-in/azure-sign-in.ts';

export type Question = {
	/** Begins with a slash: an id of Azure's, or what lies below one. */
	readonly path: string;
	/** The version of the API; of several, the next where one is not known here. */
	readonly versions: readonly string[];
	/** Makes it a POST. */
	readonly json?: Json;
};

/** What a question to Resource Manager takes of a check, or of a search that is none. */
export type AskContext = Pick<CollectContext, 'system' | 'signal'> & {
	readonly target: Pick<CollectContext['target'], 'cloud'>;
};

export type Ask = (question: Question) => Promise<ResourceManagerAnswer>;

/** Stable, then the one that clouds which lag behind know. */
export const registryVersions = ['2025-11-01', '2023-07-01'] as const;

/** A list of hundreds of registries, bytes. */
const limit = 4 * 1024 * 1024;

/** Asks the Resource Manager of the target's own cloud; the token goes nowhere else. */
export const createAsk =
	(context: AskContext, token: string): Ask =>
	async ({path, versions, json}) => {
		let answer = await ask(context, token, addressOf(context, path, versions[0] ?? ''), json);

		for (const version of versions.slice(1)) {
			if (answer.ok || !isVersionUnknown(answer.refusal)) {
				break;
			}

			answer = await ask(context, token, addressOf(context, path, version), json);
		}

		return answer;
	};

type Values = ReadonlyArray<Readonly<Record<string, unknown>>>;

/** A list as far as it was read: with what ended it, where that was no end of its own. */
export type Listed =
	| {readonly ok: true; readonly values: Values; readonly isCut: boolean}
	| {readonly ok: false; readonly values: Values; readonly refusal: ResourceManagerRefusal};

/** Every page of a list, as far as they are worth reading. */
export async function listAll(
	context: AskContext,
	token: string,
	{path, versions}: Pick<Question, 'path' | 'versions'>,
): Promise<Listed> {
	const values: Array<Readonly<Record<string, unknown>>> = [];
	let answer = await createAsk(context, token)({path, versions});

	for (let pages = 1; ; pages += 1) {
		if (!answer.ok) {
			return {...answer, values};
		}

		const page = readPage(answer.body);
		values.push(...page.values);

		if (page.next === undefined || pages === mostPages || !isOwn(context, page.next)) {
			return {ok: true, values, isCut: page.next !== undefined};
		}

		answer = await ask(context, token, page.next);
	}
}

/** More of them than this are not read. */
export const mostPages = 20;

async function ask(
	{system, signal}: AskContext,
	token: string,
	url: string,
	json?: Json,
): Promise<ResourceManagerAnswer> {
	const answer = await system.request(
		{
			method: json === undefined ? 'GET' : 'POST',
			url,
			headers: {accept: 'application/json', authorization: `Bearer ${token}`},
			...(json !== undefined && {json}),
			limit,
		},
		signal,
	);
	return readResourceManagerAnswer(answer, system.now());
}

const addressOf = ({target: {cloud}}: AskContext, path: string, version: string): string =>
	`${cloud.resourceManager}${path}?api-version=${version}`;

/** A list says itself where it goes on: that must be the host that was asked. */
function isOwn({target: {cloud}}: AskContext, address: string): boolean {
	return URL.parse(address)?.origin === new URL(cloud.resourceManager).origin;
}

const isVersionUnknown = ({status, azureCode = ''}: ResourceManagerRefusal): boolean =>
	status === 400 && /ApiVersion|NoRegisteredProviderFound|InvalidResourceType/i.test(azureCode);

/**
 * The token of the sign-in check; a new one where that was met before a retry, since a refusal's advice is to
 * sign in as someone else.
 */
export async function signInForResourceManager(context: CollectContext) {
	const kept = context.secretOf(azureSignIn, 'resourceManager');

	if (context.isFresh(azureSignIn)) {
		return {token: kept, refusal: context.facts.need(azureSignIn).resourceManagerErrorCode};
	}

	const {evidence, secrets} = await azureSignIn.collect(context);
	const token = secrets?.resourceManager;
	return token === undefined
		? {token: kept, refusal: evidence.resourceManagerErrorCode}
		: {token, identity: identityOf(evidence)};
}

/** Who signed in, without how. */
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
