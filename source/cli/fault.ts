import {writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {redact} from '../core/redact.ts';
import {say} from '../core/words.ts';
import type {Words} from '../words/words.ts';
import type {Process} from './terminal-of.ts';
import {tool} from './version.ts';

/** Our own fault: says so on stderr, and in a document of its own where one was asked for. */
export async function reportFault(
	error: unknown,
	{line, stdout, stderr}: Process,
	{usage}: Pick<Words, 'usage'>,
): Promise<void> {
	const fault = keepFault(error, usage);
	stderr.write(`${fault}\n`);

	if (line.given.has('json')) {
		const {createFaultDocument} = await import('./fault-document.ts');
		stdout.write(`${JSON.stringify(createFaultDocument(fault, Date.now()), undefined, 2)}\n`);
	}
}

/** Keeps the details in a file only the person can read; gives the sentence that says where. */
function keepFault(error: unknown, usage: Words['usage']): string {
	const details = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
	const file = path.join(os.tmpdir(), `acr-doctor-fault-${Date.now()}-${process.pid}.txt`);

	try {
		const about = `${tool.name} ${tool.version}, Node ${process.version}, ${process.platform} ${process.arch}`;
		writeFileSync(file, `${about}\n${new Date().toISOString()}\n${details}\n`, {mode: 0o600, flag: 'wx'});
		return say(usage.fault, {file});
	} catch {
		// A full or read-only disk must not hide the fault.
		return say(usage.faultUnsaved, {reason: details.split('\n')[0]});
	}
}
