import type {X509Certificate} from 'node:crypto';

/** `C=US, O=Contoso, CN=Contoso CA`: Node gives a line for each part. */
export const oneLineSubject = ({subject}: X509Certificate): string => oneLineName(subject);

/** The same for a subject or issuer as Node gives it. */
export const oneLineName = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ');
