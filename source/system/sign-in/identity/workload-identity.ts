export {WorkloadIdentityCredential} from '@azure/identity';
