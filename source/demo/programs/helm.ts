import {killSelf, fail, neverExit, print, printEndlessly, readStartArguments} from './fake-program.ts';

const {words, fault} = readStartArguments([
	'helm-hangs',
	'helm-killed',
	'helm-broken',
	'helm-unreadable',
	'helm-endless',
	'helm-two',
	'helm-too-old',
]);

switch (fault) {
	case 'helm-hangs':
		neverExit();
		break;
	case 'helm-killed':
		killSelf();
		break;
	case 'helm-broken':
		fail('Error: plugin "diff" exited with error');
		break;
	case 'helm-unreadable':
		print('Helm of the demo, at your service.');
		break;
	case 'helm-endless':
		printEndlessly('v4.1.1, and on, and on.');
		break;
	case 'helm-two':
		printVersion('Client: v2.17.0+ga690bad');
		break;
	case 'helm-too-old':
		printVersion('v3.7.2+g663a896');
		break;
	case undefined:
		printVersion('v4.1.1+g5caf004');
}

/** `helm version --short`. Helm 4 rejects `--client`; Helm 2 waits for its server without it. */
function printVersion(version: string): void {
	const [command, ...flags] = words;
	const unknown = flags.find(
		flag => flag !== '--short' && (flag !== '--client' || version.startsWith('v4.')),
	);

	if (command !== 'version') {
		fail(`Error: unknown command "${command}" for "helm"`);
	} else if (unknown !== undefined) {
		fail(`Error: unknown flag: ${unknown}`);
	} else {
		print(version);

		if (version.startsWith('Client:') && !flags.includes('--client')) {
			neverExit();
		}
	}
}
