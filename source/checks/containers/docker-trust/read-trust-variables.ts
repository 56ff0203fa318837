import {truncateEnd} from '../../../text/truncate.ts';

/** The variables that replace the trust store of the machine for OpenSSL and Go. */
export type TrustVariables = {
	readonly SSL_CERT_FILE?: string | undefined;
	/** Folders, separated by colons. */
	readonly SSL_CERT_DIR?: string | undefined;
};

/**
 * Reads the variables in a drop-in file of a systemd unit (`Environment=`), or in a file such as /etc/default/docker. A
 * later assignment overrides an earlier assignment.
 */
export function readTrustVariables(text: string): TrustVariables {
	const found: Record<string, string> = {};

	for (const line of truncateEnd(text).split('\n')) {
		const settings = line.trim().slice(0, 2000);

		if (/^(?:Environment=|export |SSL_CERT_)/.test(settings)) {
			for (const [, name = '', value = ''] of settings.matchAll(
				/\b(SSL_CERT_(?:FILE|DIR))=["']?(\/[^\s"']{1,400})/g,
			)) {
				found[name] = value;
			}
		}
	}

	return found;
}
