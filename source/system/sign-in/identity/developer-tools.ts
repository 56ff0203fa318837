export {AzureDeveloperCliCredential, AzurePowerShellCredential} from '@azure/identity';
