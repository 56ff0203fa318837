type EngineAddress = {
	readonly scheme: 'ssh' | 'tcp';
	readonly user?: string;
	/** The host, with the port if the address contains a port. */
	readonly host: string;
};

/**
 * Reads `ssh://USER@HOST:PORT` or `tcp://HOST:PORT`. Returns undefined for another address. A user or host that starts
 * with a hyphen is refused, because ssh reads the hyphen as an option.
 */
export function readEngineAddress(address: string): EngineAddress | undefined {
	const [, scheme, user, host] =
		/^(ssh|tcp):\/\/(?:(\w[\w.-]{0,99})(?::[^@/\s]{0,300})?@)?(\w[\w.-]{0,254}(?::\d{1,5})?)(?:\/|$)/.exec(
			address,
		) ?? [];
	return host === undefined
		? undefined
		: {scheme: scheme === 'ssh' ? 'ssh' : 'tcp', ...(user !== undefined && {user}), host};
}
