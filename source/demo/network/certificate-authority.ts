import type {SecureContext} from 'node:tls';
import {createContext, createIdentity, createIssuer, issuerPath, pemOf} from './certificates.ts';
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
	const sendAlong = [issuing.certificate];
	// As in Azure, every registry shows the one certificate for its suffix.
	const [registries, azure] = await Promise.all([
		createIdentity({names: [`*${registrySuffix}`], issuer: issuing, sendAlong}),
		createIdentity({names: [entraHost, resourceManagerHost, certificateHost], issuer: issuing, sendAlong}),
	]);
	const registryContext = createContext(registries);
	const azureContext = createContext(azure);

	return {
		root,
		issuing,
		pem: pemOf(registries),
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
