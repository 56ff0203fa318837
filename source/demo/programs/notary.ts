import {killSelf, fail, neverExit, print, readStartArguments} from './fake-program.ts';

const {words, fault} = readStartArguments([
	'notary-hangs',
	'notary-killed',
	'notary-broken',
	'notary-unreadable',
	'notary-unversioned',
	'notary-too-new',
]);

switch (fault) {
	case 'notary-hangs':
		neverExit();
		break;
	case 'notary-killed':
		killSelf();
		break;
	case 'notary-broken':
		fail('fatal: could not read the trust directory');
		break;
	case 'notary-unreadable':
		print('Notary of the demo, at your service.');
		break;
	case 'notary-unversioned':
		printVersion('');
		break;
	case 'notary-too-new':
		printVersion('0.7.0');
		break;
	case undefined:
		printVersion('0.6.0');
}

function printVersion(version: string): void {
	if (words[0] === 'version') {
		print(`notary\n Version:    ${version}\n Git commit: 34f53ad9\n Go version: go1.10.3`);
	} else {
		fail(`Error: unknown command "${words[0]}" for "notary"`);
	}
}
