import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** A folder that is removed after the test. */
export function makeFolder(): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-config-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}
