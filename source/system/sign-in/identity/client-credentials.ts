/** A door of its own to each part of @azure/identity: who asks for one does not load the others. */
export {ClientCertificateCredential, ClientSecretCredential} from '@azure/identity';
