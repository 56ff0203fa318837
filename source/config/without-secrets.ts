import {isRecord} from '../core/json.ts';
import {redact} from '../core/redact.ts';
import type {Saved} from '../core/saved.ts';

/**
 * Whatever came in by a name or a label, nothing that looks like a secret goes into the file. What is the very same
 * as before is not looked at: of hundreds of results one is new.
 */
export function withoutSecrets(saved: Saved, before: Saved): Saved {
	const {registries, settings, results} = saved;
	return {
		registries: cleaned(registries, before.registries),
		settings: cleaned(settings, before.settings),
		results: cleaned(results, before.results),
	};
}

function cleaned<Value>(value: Value, before: unknown): Value;
function cleaned(value: unknown, before: unknown): unknown {
	if (value === before) {
		return value;
	}

	if (typeof value === 'string') {
		return redact(value);
	}

	if (Array.isArray(value)) {
		const former: readonly unknown[] = Array.isArray(before) ? before : [];
		return value.map((item: unknown) => (former.includes(item) ? item : cleaned(item, undefined)));
	}

	if (!isRecord(value)) {
		return value;
	}

	const former = isRecord(before) ? before : {};
	const parts = Object.entries(value).filter(([, part]) => part !== undefined);
	return Object.fromEntries(
		parts.map(([name, part]) => [
			name,
			cleaned(part, Object.hasOwn(former, name) ? former[name] : undefined),
		]),
	);
}
