import type {CollectContext} from '../../../engine/check.ts';
import type {TrustVerdict} from '../../../engine/system.ts';
import type {DaemonProcess} from './daemon-start.ts';
import {anchorFolders} from './engine-files.ts';
import type {LocalEngine} from './engine-store.ts';

/** A CA that was added to the trust store of the machine after the start of the daemon. Dates are ISO 8601 in UTC. */
export type NewAuthority = {
	readonly authorityFile: string;
	readonly authorityAdded: string;
	readonly daemonStarted: string;
};

type NewAuthorityInput = {
	readonly host: string;
	readonly port: number;
	readonly engine: LocalEngine | undefined;
	readonly verdict: TrustVerdict | undefined;
};

/**
 * Finds a CA that is newer than the daemon, because Go reads the trust store once per process. Only files of single CAs
 * count, because each update changes the bundle. Returns undefined if no newer CA is found, or if the process is
 * unknown. Source: `systemRootsPool` in https://github.com/golang/go/blob/master/src/crypto/x509/root.go
 */
export async function findNewAuthority(
	{system, signal}: CollectContext,
	{host, port, engine, verdict}: NewAuthorityInput,
	daemonProcess: DaemonProcess | undefined,
): Promise<NewAuthority | undefined> {
	const path = verdict?.anchor?.path ?? '';

	if (daemonProcess === undefined || path.startsWith(`${engine?.folder.certsFolder ?? ''}/`)) {
		return undefined;
	}

	const sources = anchorFolders.map(folder => ({paths: [folder]}));
	const answer = await system.compareTrust({host, port}, [{sources}], signal);
	const anchor = answer.ok ? answer.value[0]?.anchor : undefined;
	return anchor !== undefined && anchor.changedAt > daemonProcess.startedAt
		? {
				authorityFile: anchor.path,
				authorityAdded: new Date(anchor.changedAt).toISOString(),
				daemonStarted: new Date(daemonProcess.startedAt).toISOString(),
			}
		: undefined;
}
