import type {SecureContext} from 'node:tls';
import {createContext, createServerCertificate, createIssuer, issuerPath, toPem} from './certificates.ts';
import type {Issuer} from './certificates.ts';
import type {Reply} from './http-messages.ts';
import {certificateHost, entraHost, registrySuffix, resourceManagerHost} from '../azure-identifiers.ts';

/** The root CA signs the certificate of the issuing CA. The issuing CA signs the certificates of healthy servers. */
export type Authority = {
	readonly root: Issuer;
	readonly issuing: Issuer;
	/** The root CA that acr-doctor treats as a public CA, for the fault docker-trust-public. */
	readonly publicRoot: Issuer;
	/** The CA of a proxy that decrypts TLS, for the fault docker-trust-only-docker. */
	readonly proxy: Issuer;
	/** The key and the certificates for clients without SNI, as PEM. */
	readonly pem: {readonly key: string; readonly cert: string};
	/** Returns the TLS context of a healthy server. `host` is the host name from SNI. */
	readonly contextFor: (host: string) => SecureContext;
	/** Returns the certificate of the issuing CA, or 404 for any other path. */
	readonly download: (path: string) => Reply;
};

export async function createAuthority(): Promise<Authority> {
	const [root, publicRoot, proxy] = await Promise.all([
		createIssuer('Contoso Demo Root CA'),
		createIssuer('Fabrikam Root CA'),
		createIssuer('Contoso Proxy CA'),
	]);
	const issuing = await createIssuer('Contoso Demo Issuing CA', root);
	const intermediates = [issuing.certificate];
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
		publicRoot,
		proxy,
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
