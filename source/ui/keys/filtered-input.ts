import {createInputFilter} from './input-filter.ts';

/**
 * Returns a stream from which Ink reads only keys and pastes. The stream replaces only `read` and `setRawMode` of
 * `stdin`.
 */
export function filterInput(stdin: NodeJS.ReadableStream): NodeJS.ReadableStream {
	const filter = createInputFilter();
	let ready = '';
	let timer: ReturnType<typeof setTimeout> | undefined;
	let reads = 0;

	const reset = (): void => {
		clearTimeout(timer);
		filter.reset();
		ready = '';
	};

	const wait = (): void => {
		clearTimeout(timer);
		const patience = filter.patience();
		timer = patience === undefined ? undefined : setTimeout(endSoon, patience);
	};

	// The timer can fire late in a busy program. The program must first read the input that has arrived.
	const endSoon = (): void => {
		const readsBefore = reads;
		setImmediate(() => {
			if (reads === readsBefore) {
				ready += filter.end();
				stdin.emit('readable');
			}
		});
	};

	const read = (): string | null => {
		let chunk: string | Buffer | null;

		while ((chunk = stdin.read()) !== null) {
			reads += 1;
			ready += filter.push(String(chunk));
			wait();
		}

		const keys = ready;
		ready = '';
		return keys === '' ? null : keys;
	};

	return new Proxy(stdin, {
		get(stream, name) {
			const value: unknown = Reflect.get(stream, name, stream);

			if (name === 'read') {
				return read;
			}

			if (typeof value !== 'function') {
				return value;
			}

			return name === 'setRawMode'
				? (isRaw: boolean) => {
						if (!isRaw) {
							reset();
						}

						return value.call(stream, isRaw);
					}
				: value.bind(stream);
		},
	});
}
