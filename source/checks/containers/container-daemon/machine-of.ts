export type Machine = {
	readonly kind: 'colima' | 'rancher' | 'desktop' | 'podman' | 'orbstack' | 'lima';
	readonly program: string;
	/** The profile of Colima or the instance of Lima. */
	readonly instance?: string;
};

/** The expressions match a socket, a pipe or the name of a docker context. The groups match the instance. */
const machines: ReadonlyArray<readonly [Machine['kind'], string, RegExp]> = [
	// https://github.com/abiosoft/colima/blob/main/docs/FAQ.md
	['colima', 'Colima', /\/\.?colima\/(?:([\w-]{1,60})\/)?docker\.sock|^colima(?:-([\w-]{1,60}))?$/i],
	// https://docs.rancherdesktop.io/how-to-guides/
	['rancher', 'Rancher Desktop', /\/\.rd\/docker\.sock|^rancher-desktop$/i],
	['podman', 'Podman machine', /podman-machine|\/podman\/machine\//i],
	['orbstack', 'OrbStack', /\/\.orbstack\/|^orbstack$/i],
	['lima', 'Lima', /\/\.lima\/([\w-]{1,60})\/|^lima-([\w-]{1,60})$/i],
	// https://docs.docker.com/desktop/setup/install/linux/
	[
		'desktop',
		'Docker Desktop',
		/\/\.docker\/(?:desktop|run)\/|^desktop-(?:linux|windows)$|dockerdesktop|docker_engine/i,
	],
];

/** Returns the program that runs the virtual machine with this socket, pipe or docker context, or undefined. */
export function machineOf(place: string): Machine | undefined {
	const text = place.slice(0, 1000);

	if (/^(?:ssh|tcp):/i.test(text)) {
		return undefined;
	}

	for (const [kind, program, expression] of machines) {
		const match = expression.exec(text);

		if (match !== null) {
			const instance = match[1] ?? match[2];
			return {kind, program, ...(instance !== undefined && {instance})};
		}
	}

	return undefined;
}
