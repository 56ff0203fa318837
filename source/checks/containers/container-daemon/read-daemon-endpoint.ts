import {truncateEnd} from '../../../text/truncate.ts';

/** Returns the first URL in the output, or else the path of the containerd socket, or undefined. */
export function readDaemonEndpoint(errorOutput: string): string | undefined {
	const text = truncateEnd(errorOutput);
	const found =
		/\b((?:unix|tcp|npipe|ssh|fd|https?):\/\/[^\s"';]+[^\s"';.:,])/i.exec(text) ??
		/containerd socket "([^"]+)"/.exec(text);
	return found?.[1];
}
