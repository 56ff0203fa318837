/** `C=US, O=Contoso, CN=Contoso CA`, from a subject or issuer as Node gives it: a line for each part, undefined if it is empty. */
export const oneLineName = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ');
