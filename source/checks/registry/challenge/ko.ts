import type {challenge as check} from './challenge.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ko.ts';

const seeAnswer = '응답을 직접 확인하세요.';

const captive = {
	meaning: '로그인이 필요한 네트워크나 웹 필터가 레지스트리 대신 응답합니다.',
	fixes: {
		signInToNetwork: '브라우저를 열어 네트워크에 로그인한 뒤 다시 시도하세요.',
		allowInFirewall: '회사 네트워크라면 {loginServer} 연결을 허용해 달라고 요청하세요.',
	},
};

export const challenge: WordsFor<typeof check> = {
	title: '레지스트리 챌린지',
	labels: {
		wwwAuthenticate: 'WWW-Authenticate 헤더',
		isRealmOnLoginServer: 'realm이 레지스트리',
		isRedirectToRegistry: '레지스트리로 연결됨',
		privateLinkName: '프라이빗 링크 이름',
		realm: '토큰 발급처(realm)',
		schemes: '인증 방식',
		service: '서비스',
	},
	terms: {
		wwwAuthenticate: {readable: '읽음', malformed: '형식이 잘못됨'},
	},
	findings: {
		...registryResponseWords,
		healthy: {summary: '정상: 401과 Bearer 챌린지'},
		'realm-mismatch': {
			summary: '챌린지가 로그인을 다른 곳으로 보냅니다: {realm}',
			meaning:
				'Azure 레지스트리는 토큰을 받을 곳으로 자기 자신을 알려 줍니다. 여기서는 다른 호스트를 알려 주므로, 그곳에는 토큰을 보내지 않습니다.',
			fixes: {
				checkLoginServer: '{loginServer} 주소가 내 레지스트리인지, 중간에서 응답을 바꾸지 않는지 확인하세요.',
			},
		},
		'no-challenge': {
			summary: '401이지만 WWW-Authenticate 헤더가 없습니다.',
			meaning:
				'챌린지가 없으면 클라이언트는 토큰을 어디서 받을지 알 수 없습니다. 헤더를 지우는 프록시가 이렇게 동작합니다.',
			fixes: {
				passHeaderOn: 'WWW-Authenticate를 그대로 전달해 달라고 프록시나 게이트웨이 관리자에게 요청하세요.',
				showAnswer: seeAnswer,
			},
		},
		'challenge-malformed': {
			summary: [
				'Bearer 챌린지에 빠진 값이 있습니다({missing}): {loginServer}',
				'챌린지의 형식이 잘못되었습니다: {loginServer}',
			],
			meaning:
				'클라이언트가 토큰을 요청하려면 챌린지의 realm과 service가 필요합니다. 중간에서 헤더를 바꾸었을 수 있습니다.',
			fixes: {showAnswer: seeAnswer},
		},
		'basic-only': {
			summary: 'Entra 로그인을 받지 않습니다. {schemes}만 제공: {loginServer}',
			meaning: 'Azure 레지스트리가 아니거나, 앞에 있는 게이트웨이가 따로 암호를 요구합니다.',
			fixes: {
				checkLoginServer: '{loginServer} 주소가 의도한 레지스트리인지 확인하세요.',
				signInWithPassword: '맞다면 사용자 이름과 암호로 로그인하세요.',
			},
		},
		'anonymous-access': {
			summary: '토큰 없는 익명 요청을 받아들였습니다(200): {loginServer}',
			meaning:
				'Azure 레지스트리라면 이 주소에서 토큰을 요구합니다. 다른 레지스트리이거나, 앞에 있는 미러가 응답한 것입니다.',
			fixes: {checkLoginServer: '{loginServer} 주소가 미러가 아니라 의도한 레지스트리인지 확인하세요.'},
		},
		'captive-portal': {
			summary: [
				'레지스트리 대신 웹 페이지가 응답했습니다: {pageTitle}',
				'레지스트리 대신 웹 페이지가 응답했습니다.',
			],
			...captive,
		},
		'captive-redirect': {
			summary: [
				'요청이 레지스트리가 아닌 곳으로 리디렉션되었습니다: {location}',
				'요청이 리디렉션되었지만 대상 주소가 없습니다.',
			],
			...captive,
		},
		redirected: {
			summary: '다른 곳으로 리디렉션됩니다({location}): {loginServer}',
			meaning:
				'Azure 레지스트리는 이 주소에서 리디렉션하지 않습니다. 앞에 있는 게이트웨이가 리디렉션한 것입니다.',
			fixes: {useRedirectTarget: '리디렉션된 곳이 의도한 레지스트리라면 그 이름을 사용하세요.'},
		},
		'not-a-registry': {
			summary: '레지스트리가 아닌 서버가 응답했습니다({status}): {loginServer}',
			meaning:
				'이름이 다른 서버를 가리킵니다. DNS 레코드가 잘못되었거나, 이 이름의 규칙이 없는 게이트웨이이거나, 웹 사이트입니다.',
			fixes: {
				checkName: '이름을 확인하세요. nameAvailable이 true이면 그런 레지스트리는 Azure에 없습니다.',
				showAnswer: seeAnswer,
			},
		},
		'unexpected-status': {
			summary: '401 대신 {status} 응답이 왔습니다: {loginServer}',
			meaning: '익명 요청은 401로 거부되어야 하며, 그 응답에 토큰을 받을 곳이 들어 있습니다.',
			fixes: {showAnswer: seeAnswer},
		},
	},
};
