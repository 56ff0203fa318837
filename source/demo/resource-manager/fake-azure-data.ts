import {createHash, randomUUID} from 'node:crypto';
import type {FaultName} from '../faults/faults.ts';
import {json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import type {ResourceManagerFault} from '../faults/resource-faults.ts';
import {subscription} from '../azure-identifiers.ts';
import type {Tokens} from '../registry/tokens.ts';

/** What Resource Manager knows. */
export type FakeAzure = {
	readonly entraTokens: Tokens;
	/** Those it lists; it knows any other that is asked for by its name. */
	readonly registries: () => readonly string[];
	readonly faultOf: (registry: string) => FaultName | undefined;
	/** The fault of Resource Manager itself. */
	readonly fault: () => ResourceManagerFault | undefined;
	/** True for a registry with private endpoints. */
	readonly hasEndpoints: (registry: string) => boolean;
	/** False where Resource Graph is closed to this identity, and Resource Manager is not. */
	readonly hasGraph: boolean;
	/** Where the registry is. */
	readonly addressOf: (registry: string) => string;
};

/** What stands in a path, by the names of its pattern. */
export type PathParameters = Readonly<Record<string, string>>;

export type Route = {
	readonly method?: 'POST';
	readonly path: RegExp;
	/** What cannot be public needs a token of Resource Manager's audience. */
	readonly isPublic?: boolean;
	readonly answer: (names: PathParameters, fakeAzure: FakeAzure, received: ReceivedRequest) => Reply;
};

export const refuse = (status: number, code: string, message: string): Reply =>
	json(status, {error: {code, message}});

export const notFound = (id: string): Reply =>
	refuse(404, 'ResourceNotFound', `The Resource '${id}' was not found.`);

export const forbidden = (action: string): Reply =>
	refuse(
		403,
		'AuthorizationFailed',
		`The client does not have authorization to perform action '${action}' or the scope is invalid.`,
	);

/** Each answer of Resource Manager bears the two ids that its support asks for. */
export function withIds(reply: Reply): Reply {
	if (typeof reply === 'string') {
		return reply;
	}

	if ('after' in reply) {
		return {...reply, reply: withIds(reply.reply)};
	}

	const headers = {'X-Ms-Request-Id': randomUUID(), 'X-Ms-Correlation-Request-Id': randomUUID()};
	return {...reply, headers: {...headers, ...reply.headers}};
}

/** `Microsoft.X/ys/NAME` in the demo's group. */
export const idOf = (
	below: string,
	{id, group}: {readonly id?: string; readonly group?: string} = {},
): string =>
	`/subscriptions/${id ?? subscription.id}/resourceGroups/${group ?? subscription.resourceGroup}/providers/${below}`;

/** A GUID that is always the same for the same word. */
export function stableGuid(word: string): string {
	const hex = createHash('sha256').update(word).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** How many a page of a list holds: few, so that lists of any length have several. */
const pageSize = 3;

/** A page of a list, and where the next one begins; undefined at its end. */
export const pageOf = <Item>(items: readonly Item[], from: number) => ({
	page: items.slice(from, from + pageSize),
	next: from + pageSize < items.length ? from + pageSize : undefined,
});
