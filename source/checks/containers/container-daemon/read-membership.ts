import type {CollectContext} from '../../../engine/check.ts';
import type {System} from '../../../engine/system.ts';

type Membership = {
	/** The group that owns the socket. */
	readonly socketGroup?: string;
	readonly membership?: 'none' | 'later';
};

/** Timeout in milliseconds for all programs. */
const timeout = 3000;

/**
 * Compares the group of a socket with the groups of this session and of the user database. `socket` is a path or a
 * unix:// URL. Returns an empty object if a program fails, for example on another system than Linux.
 */
export async function readMembership(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	socket = '/var/run/docker.sock',
): Promise<Membership> {
	const path = socket.replace(/^unix:\/\//, '');

	if (system.runtimeEnvironment().platform !== 'linux' || !path.startsWith('/')) {
		return {};
	}

	const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
	const [group, name] = await Promise.all([
		readWord(system, ['stat', '-L', '-c', '%G', path], limit),
		readWord(system, ['id', '-un'], limit),
	]);

	if (group === undefined || name === undefined) {
		return group === undefined ? {} : {socketGroup: group};
	}

	const [session, database] = await Promise.all([
		readWord(system, ['id', '-nG'], limit),
		readWord(system, ['id', '-nG', name], limit),
	]);
	const isMemberIn = (groups = ''): boolean => groups.split(' ').includes(group);

	if (database === undefined || isMemberIn(session)) {
		return {socketGroup: group};
	}

	return {socketGroup: group, membership: isMemberIn(database) ? 'later' : 'none'};
}

async function readWord(
	system: System,
	[file = '', ...args]: readonly string[],
	signal: AbortSignal,
): Promise<string | undefined> {
	const ended = await system.run({file, args}, signal);
	const text = ended.ok && ended.value.exitCode === 0 ? ended.value.stdout.trim() : '';
	return /^[\w.@-][\w.@ -]{0,1000}$/.test(text) ? text : undefined;
}
