import type {CollectContext} from '../../../../engine/check.ts';
import {classifyAddress} from '../../../network/classify-address.ts';
import {hostWithoutPort} from '../../client-error.ts';
import type {ErrorLine} from '../../error-line/error-line.ts';
import {verdictOf} from '../pull-verdicts.ts';
import {hostOfImage} from '../read-pull-output.ts';

export type NameComparison = {
	/**
	 * The address that this machine resolves for the host in the error, or else in the image. `addressHere` is absent
	 * for a failure that does not depend on DNS.
	 */
	readonly addressHere?: string | undefined;
	/** True if `addressHere` is a private or loopback address. */
	readonly isPrivateHere?: boolean | undefined;
};

/** Timeout in milliseconds for one lookup. */
const timeout = 5000;

/**
 * Resolves the host of the error or image on this machine, because an engine can use another DNS. Returns an empty
 * object for an error that does not depend on DNS, and for an unknown host.
 */
export async function compareNames(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	line: ErrorLine | undefined,
	image: string,
): Promise<NameComparison> {
	const verdict = line && verdictOf(line);
	const host = hostWithoutPort(line?.host ?? hostOfImage(image));

	if (verdict === undefined || !dependsOnNames.includes(verdict) || host === undefined) {
		return {};
	}

	const answer = await system.resolve(host, AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
	const addressHere = answer.ok ? answer.value[0]?.address : undefined;

	return addressHere === undefined
		? {}
		: {addressHere, isPrivateHere: ['private', 'loopback'].includes(classifyAddress(addressHere))};
}

const dependsOnNames: readonly string[] = ['client-ip-denied', 'host-not-found', 'resolver-failed'];
