/** Modules that use sockets and TLS. They load slowly: import this file when the first host is contacted. */
export {createHttp} from './http.ts';
export {readHandshake} from './handshake.ts';
export {readTrust} from '../trust/trust.ts';
export {rootLocationsOn} from '../trust/system-roots.ts';
