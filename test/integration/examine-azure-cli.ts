import path from 'node:path';
import {chmod, writeFile} from 'node:fs/promises';
import {onTestFinished} from 'vitest';
import {azureCli} from '../../source/checks/programs/azure-cli/azure-cli.ts';
import {azureSignIn} from '../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import {createSystem} from '../../source/system/system.ts';
import {collect, evaluate} from '../checks/bench.ts';
import {makeFolder} from './daemons.ts';

/** Runs both checks that run az, with this script as the only az on the PATH. */
export async function examineAzureCli(az: string) {
	const {folder, remove} = await makeFolder();
	const file = path.join(folder, 'az');
	await writeFile(file, az);
	await chmod(file, 0o755);
	const system = createSystem({
		env: {PATH: folder, AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential'},
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout: 30_000,
		runtimeEnvironment: {hostType: 'machine', isWsl: false},
	});
	onTestFinished(async () => {
		await system.close();
		await remove();
	});

	const check = await collect(azureCli, {system});
	const signIn = await collect(azureSignIn, {system});
	return {check: evaluate(azureCli, check.evidence), signIn: evaluate(azureSignIn, signIn.evidence)};
}
