import type {entraApplicationFindings} from './entra-application-findings.ts';
import type {entraFederationFindings} from './entra-federation-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../ko.ts';
import {giveCorrelationId, noUseToSignIn, signInForRegistry, useOtherIdentity} from './ko-fixes.ts';

const lookUpCode = '코드의 뜻을 확인하세요: https://login.microsoftonline.com/error?code={entraErrorNumber}';
const otherTenant = '또는 다른 테넌트를 지정하세요.';

export const entraApplicationWords: WordsFor<{
	readonly findings: typeof entraApplicationFindings;
}>['findings'] = {
	'application-disabled': {
		short: '사용 중지된 애플리케이션',
		summary: '이 테넌트에서 애플리케이션이 사용 중지되었습니다({errorCode}).',
		meaning:
			'관리자가 애플리케이션을 사용 중지했습니다. 애플리케이션의 비밀이나 인증서는 원인이 아닙니다. 메시지: {reason}',
		fixes: {
			checkApplication: '애플리케이션이 사용하도록 설정되어 있는지 확인하세요.',
			enableApplication:
				'애플리케이션을 사용하도록 설정해 달라고 테넌트 관리자에게 요청하세요(엔터프라이즈 애플리케이션의 속성).',
			useOtherIdentity,
		},
	},
	'service-principal-missing': {
		short: '서비스 주체 없음',
		summary: '이 테넌트에 애플리케이션의 서비스 주체가 없습니다({errorCode}).',
		meaning:
			'애플리케이션은 등록되어 있지만, 이 테넌트에 추가되지 않았습니다. 애플리케이션의 비밀이나 인증서는 원인이 아닙니다. 메시지: {reason}',
		fixes: {
			createServicePrincipal: '서비스 주체를 만드세요(테넌트 관리자가 할 수 있습니다).',
			correctTenant: `또는 {tenantSetting} 값을 수정한${startAgain}`,
			specifyTenant: '또는 애플리케이션의 테넌트를 지정하세요.',
		},
	},
	'consent-missing': {
		short: '동의 없음',
		summary: '{refusedCredential} 자격 증명에 대한 동의가 없습니다({errorCode}).',
		meaning: '사용자나 관리자가 프로그램의 액세스에 동의해야 Entra가 토큰을 발급합니다. 메시지: {reason}',
		fixes: {
			...signInForRegistry,
			signInWithAzureCli: 'Azure CLI에서 다시 로그인하고 동의 요청을 수락하세요.',
			signInToTenant: 'Azure CLI에서 {requestedTenant} 테넌트에 다시 로그인하고 동의 요청을 수락하세요.',
			grantConsent: '또는 동의해 달라고 테넌트 관리자에게 요청하세요.',
		},
	},
	'admin-consent-required': {
		short: '관리자 동의 필요',
		summary: '먼저 관리자가 동의해야 합니다({errorCode}).',
		meaning: `애플리케이션은 이 테넌트에서 이 토큰을 요청할 수 없습니다. ${noUseToSignIn}`,
		fixes: {
			listPermissions: '애플리케이션의 API 권한 목록을 확인하세요.',
			grantConsent: 'API 권한을 수정하고 동의해 달라고 테넌트 관리자에게 요청하세요.',
			specifyTenant: otherTenant,
		},
	},
	'assignment-missing': {
		short: '애플리케이션 할당 없음',
		summary: '이 ID가 애플리케이션에 할당되지 않았습니다({errorCode}).',
		meaning: `애플리케이션은 할당된 사용자, 그룹, 애플리케이션만 허용합니다. ${noUseToSignIn}`,
		fixes: {
			assignIdentity:
				'ID를 할당해 달라고 테넌트 관리자에게 요청하세요(엔터프라이즈 애플리케이션의 사용자 및 그룹).',
			useOtherIdentity,
		},
	},
	'resource-disabled': {
		short: 'Entra에서 사용 중지된 서비스',
		summary: '토큰을 요청한 서비스가 이 테넌트에서 사용 중지되었습니다({errorCode}).',
		meaning: `관리자가 서비스의 서비스 주체를 사용 중지했거나, 구독이 만료되었습니다. ${noUseToSignIn}`,
		fixes: {
			checkService: 'Azure Container Registry의 서비스 주체가 사용하도록 설정되어 있는지 확인하세요.',
			enableService:
				'서비스 주체를 사용하도록 설정해 달라고 테넌트 관리자에게 요청하세요(엔터프라이즈 애플리케이션).',
			specifyTenant: otherTenant,
		},
	},
	'request-invalid': {
		short: 'Entra가 요청을 거부함',
		summary: 'Entra가 {refusedCredential} 자격 증명의 요청이 잘못되었다며 거부했습니다({errorCode}).',
		meaning: `자격 증명의 설정이나 토큰을 요청한 프로그램이 잘못되었습니다. ${noUseToSignIn}`,
		fixes: {
			correctVariables: `{clientVariable}, {tenantSetting}, {secretVariable} 값을 수정한${startAgain}`,
			updateAzureCli: 'Azure CLI를 업데이트하세요.',
			lookUpCode,
			useOtherIdentity,
		},
	},
	'entra-throttled': {
		short: 'Entra에 요청이 너무 많음',
		summary: '요청이 너무 많아서 Entra가 {refusedCredential} 자격 증명을 거부합니다({errorCode}).',
		meaning: `프로그램이 반복문 등에서 같은 토큰을 계속 요청합니다. ${noUseToSignIn}`,
		fixes: {
			stopLoop: '이 ID로 토큰을 반복해서 요청하는 스크립트와 컨테이너를 중지하세요.',
			waitAndRetry: '5분 기다린 뒤 다시 시도하세요.',
		},
	},
	'entra-refused': {
		short: 'Entra가 로그인을 거부함',
		summary: 'Entra가 {refusedCredential} 자격 증명을 거부했습니다({errorCode}).',
		meaning: '{reason}',
		fixes: {
			lookUpCode,
			askAdministrator: 'Entra의 로그인 로그에서 해당 항목을 확인해 달라고 테넌트 관리자에게 요청하세요.',
			giveCorrelationId,
			tryOtherCredential: '다른 자격 증명을 시도하세요. 시도한 자격 증명은 "확인된 값"에 나옵니다.',
		},
	},
};

export const entraFederationWords: WordsFor<{
	readonly findings: typeof entraFederationFindings;
}>['findings'] = {
	'federated-credential-mismatch': {
		short: '일치하는 페더레이션 자격 증명 없음',
		summary: [
			'주체가 {mismatchedSubject}인 페더레이션 자격 증명이 없습니다({errorCode}).',
			'발급자가 {mismatchedIssuer}인 페더레이션 자격 증명이 없습니다({errorCode}).',
			'대상(audience)이 {mismatchedAudience}인 페더레이션 자격 증명이 없습니다({errorCode}).',
			'토큰과 일치하는 페더레이션 자격 증명이 없습니다({errorCode}).',
		],
		meaning: [
			'토큰의 주체는 {assertionSubject}, 발급자는 {assertionIssuer}, 대상(audience)은 {assertionAudience}입니다. 애플리케이션이 이런 토큰을 신뢰하지 않으므로, 다시 로그인해도 해결되지 않습니다.',
			`애플리케이션이 {refusedCredential} 토큰을 신뢰하지 않습니다. ${noUseToSignIn}`,
		],
		fixes: {
			listCredentials:
				'애플리케이션의 페더레이션 자격 증명 목록에서 주체, 발급자, 대상(audience)을 토큰과 비교하세요.',
			listIdentityCredentials: '관리 ID이면 ID의 페더레이션 자격 증명 목록을 확인하세요.',
			compareGitHubSubject:
				'GitHub Actions에서는 분기(…:ref:refs/heads/BRANCH), 끌어오기 요청(…:pull_request), 환경(…:environment:NAME)의 주체가 서로 다릅니다. 주체마다 페더레이션 자격 증명이 필요합니다.',
			compareServiceAccount:
				'Kubernetes에서 주체는 system:serviceaccount:NAMESPACE:NAME이고, 발급자는 클러스터의 OIDC 발급자 URL입니다.',
			correctCredential: '페더레이션 자격 증명을 수정하거나 추가하세요. 대문자와 소문자를 구분합니다.',
		},
	},
	'federation-blocked': {
		short: '페더레이션 토큰 차단됨',
		summary: '테넌트의 정책이 이 발급자의 페더레이션 토큰을 차단합니다({errorCode}).',
		meaning: `페더레이션 자격 증명은 원인이 아닙니다. ${noUseToSignIn}`,
		fixes: {
			allowIssuer: '발급자를 허용해 달라고 테넌트 관리자에게 요청하세요.',
			useManagedIdentity: '또는 애플리케이션 대신 사용자 할당 관리 ID에 페더레이션 자격 증명을 추가하세요.',
			giveCorrelationId,
		},
	},
	'assertion-expired': {
		short: '페더레이션 토큰 만료됨',
		summary: '{refusedCredential} 자격 증명의 페더레이션 토큰이 현재 유효하지 않습니다({errorCode}).',
		meaning:
			'CI 서비스의 토큰은 몇 분 동안만 유효한데, Azure CLI는 같은 토큰을 다시 보냅니다. 메시지: {reason}',
		fixes: {
			signInBeforeStep:
				'GitHub Actions에서는 실패하는 단계 바로 앞에서 azure/login 단계를 한 번 더 실행하세요.',
			requestTokensFirst:
				'Azure Pipelines에서는 스크립트의 시작 부분에서 토큰을 요청하거나 관리 ID를 사용하세요.',
			restartPod: 'Kubernetes에서는 Pod를 다시 시작하세요. 클러스터가 토큰 파일을 갱신합니다.',
			checkClock: '이 컴퓨터의 시계를 다른 시계와 비교하고 맞추세요.',
		},
	},
	'assertion-invalid': {
		short: 'Entra가 토큰을 거부함',
		summary: 'Entra가 {refusedCredential} 자격 증명의 토큰을 확인할 수 없습니다({errorCode}).',
		meaning:
			'토큰의 서명, 발급자, 대상(audience) 또는 형식이 잘못되었습니다. 같은 토큰은 다시 거부됩니다. 메시지: {reason}',
		fixes: {
			correctTokenFile: `{tokenVariable} 값이 토큰 파일의 경로인지 확인한${startAgain}`,
			checkIssuer:
				'인터넷에서 ISSUER/.well-known/openid-configuration 주소에 연결되는지 확인하세요. Entra가 키를 읽는 주소입니다.',
			renewToken: '발급자에게 새 토큰을 요청하세요.',
			giveCorrelationId,
		},
	},
};
