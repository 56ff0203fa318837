import {bypassProxy, connectToDaemon, listContexts, setAddress, useDefaultDaemon} from './ko-fixes.ts';
import {allowMoreTime, startAgain, useTokenWithoutClient, withClientMessage} from '../ko.ts';

export const daemonAddress = {
	'configured-daemon-unreachable': {
		short: '데몬 응답 없음: {variable}',
		summary: '{variable} 변수의 주소 {variableValue}에서 응답하는 {clientName} 데몬이 없습니다.',
		meaning: withClientMessage('이 변수가 설정되어 있는 동안에는 이 컴퓨터의 기본 데몬을 사용하지 않습니다.'),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			correctVariable: `주소가 잘못되었으면 {variable} 변수를 수정한${startAgain}`,
			...useTokenWithoutClient,
		},
	},
	'context-unreachable': {
		short: '데몬 응답 없음: {context}',
		summary: [
			'docker 컨텍스트 {context}의 주소 {endpoint}에서 응답하는 데몬이 없습니다.',
			'docker 컨텍스트 {context}의 주소에서 응답하는 데몬이 없습니다.',
		],
		meaning: withClientMessage(
			'사용할 데몬은 docker 컨텍스트가 정합니다. 해당 데몬이 중지되었거나, 데몬에 연결할 수 없습니다.',
		),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'context-not-found': {
		short: 'docker 컨텍스트 없음: {context}',
		summary: [
			'{contextPlace}에서 선택한 {context} 컨텍스트가 docker에 없습니다.',
			'docker에 {context} 컨텍스트가 없습니다.',
		],
		meaning: '컨텍스트가 삭제되었거나, 다른 사용자 또는 다른 설정 폴더(DOCKER_CONFIG)의 컨텍스트입니다.',
		fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
	},
	'invalid-daemon-address': {
		short: '잘못된 데몬 주소',
		summary: [
			'{variable} 변수에 설정된 {variableValue} 값은 올바른 데몬 주소가 아닙니다.',
			'{clientName} 데몬의 주소가 올바르지 않습니다.',
		],
		meaning:
			'올바른 형식은 unix:///var/run/docker.sock, tcp://HOST:PORT, ssh://USER@HOST, 그리고 Windows의 npipe:////./pipe/docker_engine입니다.',
		fixes: {...setAddress, correctAddress: `데몬 주소를 수정한${startAgain}`, ...useDefaultDaemon},
	},
	'daemon-address-without-scheme': {
		short: '스키마가 없는 데몬 주소',
		summary:
			'{variable} 변수의 값 {variableValue}에 스키마가 없어서, {clientName} 클라이언트가 TCP 주소 {endpoint}에 연결합니다.',
		meaning: 'Docker는 ssh://나 unix://가 없는 주소를 TCP 연결의 호스트로 읽습니다.',
		fixes: {...setAddress, correctAddress: `데몬 주소를 수정한${startAgain}`, ...useDefaultDaemon},
	},
	'configured-daemon-timed-out': {
		short: ['응답 시간 초과: {variable}', '응답 시간 초과: {context}'],
		summary: [
			'{variable} 변수로 지정된 {variableValue} 주소의 {clientName} 데몬이 제한 시간 안에 응답하지 않았습니다.',
			'{context} 컨텍스트의 {clientName} 데몬이 제한 시간 안에 응답하지 않았습니다.',
		],
		meaning: '방화벽이 패킷을 버리거나, VPN이 끊겼거나, 해당 주소의 서버가 컨테이너 데몬이 아닙니다.',
		fixes: {
			connectToDaemon: '서버로 이어지는 VPN 또는 터널을 연결하거나, 주소를 수정하세요.',
			...useDefaultDaemon,
			...allowMoreTime,
			...useTokenWithoutClient,
		},
	},
} as const;
