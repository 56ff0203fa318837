import type {challenge as check} from './challenge.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ko.ts';

const seeAnswer = '응답을 직접 확인하세요.';
const checkLoginServer = '{loginServer} 서버가 의도한 레지스트리인지 확인하세요.';

const captive = {
	meaning:
		'캡티브 포털(브라우저에서 로그인해야 하는 네트워크)이나 웹 필터가 모든 호스트를 대신하여 응답합니다.',
	fixes: {
		signInToNetwork: '브라우저를 열어 네트워크에 로그인한 뒤 다시 시도하세요.',
		allowInFirewall: '회사 네트워크라면 {loginServer} 연결을 허용해 달라고 네트워크 담당자에게 요청하세요.',
	},
};

export const challenge: WordsFor<typeof check> = {
	title: '레지스트리 챌린지',
	column: 'API',
	labels: {
		wwwAuthenticate: 'WWW-Authenticate 헤더',
		isRealmOnLoginServer: 'realm이 로그인 서버에 있음',
		isRedirectToRegistry: '레지스트리로 리디렉션됨',
		privateLinkName: '프라이빗 링크 이름',
		realm: '토큰 발급처(realm)',
		schemes: '인증 방식',
		service: '서비스',
	},
	terms: {
		wwwAuthenticate: {readable: '읽을 수 있음', malformed: '형식이 잘못됨'},
	},
	findings: {
		...registryResponseWords,
		healthy: {
			short: 'Bearer 챌린지가 있는 401',
			summary: '레지스트리가 예상대로 401과 Bearer 챌린지로 응답했습니다.',
		},
		'realm-mismatch': {
			short: '챌린지의 토큰 발급처가 다름',
			summary: '챌린지가 다른 호스트({realm})를 토큰 발급처로 지정합니다.',
			meaning:
				'Azure 레지스트리는 토큰을 직접 발급합니다. 이 챌린지는 다른 호스트를 지정하므로, acr-doctor는 이 호스트에 토큰을 보내지 않습니다.',
			fixes: {
				checkLoginServer: '{loginServer} 서버가 내 레지스트리인지, 응답을 바꾸는 프록시가 없는지 확인하세요.',
			},
		},
		'no-challenge': {
			short: '401에 WWW-Authenticate 없음',
			summary: '레지스트리가 WWW-Authenticate 헤더 없이 401로 응답했습니다.',
			meaning:
				'클라이언트는 이 헤더에서 토큰 엔드포인트의 주소를 읽습니다. 프록시가 헤더를 제거했을 수 있습니다.',
			fixes: {
				passHeaderOn:
					'WWW-Authenticate 헤더를 그대로 전달해 달라고 프록시나 게이트웨이 관리자에게 요청하세요.',
				showAnswer: seeAnswer,
			},
		},
		'challenge-malformed': {
			short: ['챌린지에 없는 값: {missing}', '챌린지의 형식이 잘못됨'],
			summary: [
				'{loginServer} 서버의 Bearer 챌린지에 {missing} 값이 없습니다.',
				'{loginServer} 서버의 챌린지는 형식이 잘못되었습니다.',
			],
			meaning:
				'클라이언트가 토큰을 요청하려면 챌린지의 realm과 service가 필요합니다. 프록시가 헤더를 바꾸었을 수 있습니다.',
			fixes: {showAnswer: seeAnswer},
		},
		'basic-only': {
			short: 'Bearer 챌린지 없음({schemes}만 제공)',
			summary: '{loginServer} 서버가 Bearer 없이 {schemes}만 제공하므로 Entra 로그인을 지원하지 않습니다.',
			meaning:
				'이 서버가 Azure 레지스트리가 아니거나, 레지스트리 앞의 게이트웨이가 별도의 암호를 요구합니다.',
			fixes: {
				checkLoginServer,
				signInWithPassword: '로그인 서버가 맞다면 사용자 이름과 암호로 로그인하세요.',
			},
		},
		'anonymous-access': {
			short: '토큰을 요구하지 않음',
			summary: '{loginServer} 서버가 토큰을 요구하지 않고 토큰 없는 요청을 허용했습니다(200).',
			meaning:
				'Azure 레지스트리는 /v2/에서 항상 토큰을 요구합니다. 이 서버는 다른 종류의 레지스트리이거나 미러입니다.',
			fixes: {checkLoginServer: '{loginServer} 서버가 미러가 아니라 의도한 레지스트리인지 확인하세요.'},
		},
		'captive-portal': {
			short: '레지스트리 대신 웹 페이지가 응답',
			summary: [
				'레지스트리의 응답 대신 웹 페이지({pageTitle})를 받았습니다.',
				'레지스트리의 응답 대신 웹 페이지를 받았습니다.',
			],
			...captive,
		},
		'captive-redirect': {
			short: '레지스트리가 아닌 곳으로 리디렉션',
			summary: [
				'요청이 레지스트리가 아닌 {location} 주소로 리디렉션되었습니다.',
				'요청이 대상 주소 없이 리디렉션되었습니다.',
			],
			...captive,
		},
		redirected: {
			short: '다른 주소로 리디렉션됨',
			summary: '{loginServer} 서버가 요청을 {location} 주소로 리디렉션합니다.',
			meaning:
				'Azure 레지스트리는 /v2/ 요청을 리디렉션하지 않습니다. 레지스트리 앞의 게이트웨이가 리디렉션합니다.',
			fixes: {useRedirectTarget: '리디렉션 대상이 의도한 레지스트리라면 대상의 이름을 사용하세요.'},
		},
		'not-a-registry': {
			short: '컨테이너 레지스트리가 아님({status})',
			summary: '{loginServer} 서버는 컨테이너 레지스트리가 아닙니다({status}).',
			meaning:
				'이름이 다른 서버로 조회됩니다. DNS 레코드가 잘못되었거나, 이 이름의 규칙이 없는 게이트웨이이거나, 웹 사이트입니다.',
			fixes: {
				checkName:
					'이 이름의 레지스트리가 있는지 확인하세요. `nameAvailable: true`이면 이 이름의 레지스트리가 없습니다.',
				showAnswer: seeAnswer,
			},
		},
		'unexpected-status': {
			short: '401 대신 {status} 응답',
			summary: '{loginServer} 서버가 401 대신 {status} 상태로 응답했습니다.',
			meaning:
				'레지스트리는 자격 증명이 없는 요청에 401로 응답합니다. 401 응답에는 토큰 엔드포인트의 주소가 들어 있습니다.',
			fixes: {showAnswer: seeAnswer},
		},
	},
};
