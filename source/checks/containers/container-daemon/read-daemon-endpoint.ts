import {truncateEnd} from '../../../text/truncate.ts';

/** Returns the address of the daemon as the client prints it, a URL or the path of a socket. */
export function readDaemonEndpoint(errorOutput: string): string | undefined {
	const text = truncateEnd(errorOutput);
	const found =
		/\b((?:unix|tcp|npipe|ssh|fd|https?):\/\/[^\s"';]+[^\s"';.:,])/i.exec(text) ??
		/containerd socket "([^"]+)"/.exec(text);
	return found?.[1];
}
