/** Modules for sockets and TLS. Import this file only before the first connection. The modules load slowly. */
export {createHttp} from './http.ts';
export {readHandshake} from './handshake.ts';
export {readTrust} from '../trust/trust.ts';
export {rootLocationsOn} from '../trust/system-roots.ts';
