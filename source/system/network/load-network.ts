/** The modules for sockets and TLS. Import this file only at the first connection, because they load slowly. */
export {createHttp} from './http.ts';
export {readHandshake} from './handshake.ts';
export {readTrust} from '../trust/trust.ts';
export {rootLocationsOn} from '../trust/system-roots.ts';
