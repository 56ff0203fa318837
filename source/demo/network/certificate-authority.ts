import type {SecureContext} from 'node:tls';
import {createContext, createServerCertificate, createIssuer, issuerPath, toPem} from './certificates.ts';
import type {Issuer} from './certificates.ts';
import type {Reply} from './http-messages.ts';
import {certificateHost, entraHost, registrySuffix, resourceManagerHost} from '../azure-identifiers.ts';

/** The demo's certificate authority: a root to trust, an issuing CA below it, and what healthy servers show. */
export type Authority = {
	readonly root: Issuer;
	readonly issuing: Issuer;
	/** What a client sees that names no host. */
	readonly pem: {readonly key: string; readonly cert: string};
	/** The context of a healthy server, by the name the client asked for. */
	readonly contextFor: (host: string) => SecureContext;
	/** Hands out the issuing CA's certificate, where every certificate from it says it is. */
	readonly download: (path: string) => Reply;
};

export async function createAuthority(): Promise<Authority> {
	const root = await createIssuer('Contoso Demo Root CA');
	const issuing = await createIssuer('Contoso Demo Issuing CA', root);
	const intermediates = [issuing.certificate];
	// As in Azure, every registry shows the one certificate for its suffix.
	const [registries, azure] = await Promise.all([
		createServerCertificate({names: [`*${registrySuffix}`], issuer: issuing, intermediates}),
		createServerCertificate({
			names: [entraHost, resourceManagerHost, certificateHost],
			issuer: issuing,
			intermediates,
		}),
	]);
	const registryContext = createContext(registries);
	const azureContext = createContext(azure);

	return {
		root,
		issuing,
		pem: toPem(registries),
		contextFor: host => (host.endsWith(registrySuffix) ? registryContext : azureContext),
		download: path =>
			path === issuerPath
				? {
						status: 200,
						headers: {'Content-Type': 'application/pkix-cert'},
						body: Buffer.from(issuing.certificate.rawData),
					}
				: {status: 404, body: ''},
	};
}
