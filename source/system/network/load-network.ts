/** Import this file dynamically, because the modules for sockets and TLS load slowly. */
export {createHttp} from './http.ts';
export {readHandshake} from './handshake.ts';
export {readTrust} from '../trust/trust.ts';
export {rootLocationsOn} from '../trust/system-roots.ts';
