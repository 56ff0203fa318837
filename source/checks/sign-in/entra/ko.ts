import type {entraAccountFindings} from './entra-account-findings.ts';
import type {entraPolicyFindings} from './entra-policy-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {signInWithCli} from '../../ko.ts';
import {giveCorrelationId, noUseToSignIn, signInForRegistry, useOtherIdentity} from './ko-fixes.ts';

const askForPolicy =
	'어떤 정책이 로그인을 차단하는지 테넌트 관리자에게 문의하세요. Entra의 로그인 로그에 정책 이름이 나옵니다.';
const changePassword = '암호를 변경하세요: https://aka.ms/sspr';

export const entraPolicyWords: WordsFor<{readonly findings: typeof entraPolicyFindings}>['findings'] = {
	'mfa-required': {
		short: '다단계 인증(MFA) 필요',
		summary: 'Entra가 {refusedCredential} 자격 증명에 다단계 인증을 요구합니다({errorCode}).',
		meaning: '저장된 로그인에 두 번째 인증 요소의 확인이 없거나, 확인이 만료되었습니다. 메시지: {reason}',
		fixes: {
			...signInForRegistry,
			registerSecondFactor:
				'두 번째 인증 요소를 아직 등록하지 않았으면 등록하세요: https://aka.ms/mysecurityinfo',
			useApplication:
				'CI에서는 관리 ID나 서비스 주체를 사용하세요. 두 ID 모두 두 번째 인증 요소가 필요하지 않습니다.',
		},
	},
	'mfa-registration-blocked': {
		short: 'MFA 등록 차단됨',
		summary: '두 번째 인증 요소를 등록해야 하지만, 정책이 등록을 차단합니다({errorCode}).',
		meaning: `위험 때문에 등록이 차단되었거나, 특정 네트워크나 디바이스에서만 등록할 수 있습니다. ${noUseToSignIn}`,
		fixes: {
			registerElsewhere:
				'신뢰할 수 있는 디바이스와 네트워크에서 두 번째 인증 요소를 등록하세요: https://aka.ms/mysecurityinfo',
			askForAccessPass: '임시 액세스 패스를 발급하거나 위험을 해제해 달라고 테넌트 관리자에게 요청하세요.',
			giveCorrelationId,
		},
	},
	'conditional-access-blocked': {
		short: '조건부 액세스로 로그인 차단됨',
		summary: '조건부 액세스가 {refusedCredential} 로그인을 차단합니다({errorCode}).',
		meaning: `Entra가 ID를 확인했지만, 테넌트의 정책이 이 디바이스, 네트워크 또는 프로그램을 허용하지 않습니다. ${noUseToSignIn}`,
		fixes: {
			askAdministrator: askForPolicy,
			giveCorrelationId,
			useAllowedDevice: '정책이 허용하는 디바이스와 네트워크를 사용하세요.',
			avoidDeviceCode:
				'정책이 디바이스 코드 로그인을 차단할 수 있습니다. 디바이스 코드로 로그인했으면 대신 브라우저를 사용하세요.',
		},
	},
	'device-not-compliant': {
		short: '관리되는 디바이스 필요',
		summary: '조건부 액세스가 {refusedCredential} 로그인에 관리되는 디바이스를 요구합니다({errorCode}).',
		meaning: `정책은 조직의 규칙을 준수하거나 조직의 도메인에 가입된 디바이스만 허용합니다. ${noUseToSignIn}`,
		fixes: {
			useManagedDevice:
				'관리되는 디바이스를 사용하거나, 이 컴퓨터를 Intune 등에 등록해 달라고 IT 담당자에게 요청하세요.',
			avoidDeviceCode:
				'디바이스 코드, 컨테이너, WSL, 원격 세션에서는 디바이스를 증명할 수 없습니다. 디바이스 자체의 브라우저를 사용하세요.',
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
	},
	'token-protection-required': {
		short: '바인딩된 토큰 필요',
		summary:
			'조건부 액세스가 {refusedCredential} 로그인에 디바이스에 바인딩된 토큰을 요구합니다({errorCode}).',
		meaning: `정책이 토큰 보호를 요구합니다. 운영 체제의 브로커로 로그인하는 프로그램만 이런 토큰을 받을 수 있습니다. ${noUseToSignIn}`,
		fixes: {
			useBroker:
				'Windows에서는 Azure CLI가 브로커(Web Account Manager)로 로그인하도록 설정한 뒤 Azure CLI에 다시 로그인하세요.',
			useApplication: '또는 관리 ID나 서비스 주체처럼 정책이 적용되지 않는 ID를 사용하세요.',
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
	},
	'device-registration-invalid': {
		short: '유효하지 않은 디바이스 등록',
		summary: 'Entra가 이 디바이스의 등록을 받아들이지 않습니다({errorCode}).',
		meaning: `디바이스나 디바이스의 키가 Entra에서 사용 중지되었거나 삭제되었습니다. ${noUseToSignIn}`,
		fixes: {
			checkRegistration: '이 디바이스의 등록을 확인하세요.',
			askToRegister:
				'Entra에서 디바이스를 사용하도록 설정하거나 디바이스를 다시 등록해 달라고 IT 담당자에게 요청하세요.',
			giveCorrelationId,
		},
	},
};

export const entraAccountWords: WordsFor<{readonly findings: typeof entraAccountFindings}>['findings'] = {
	'account-disabled': {
		short: '사용 중지된 계정',
		summary: '{refusedCredential} 계정이 Entra에서 사용 중지되었습니다({errorCode}).',
		meaning: `관리자가 계정을 사용하도록 설정하기 전에는 ${noUseToSignIn}`,
		fixes: {
			enableAccount: '계정을 사용하도록 설정해 달라고 테넌트 관리자에게 요청하세요.',
			useOtherIdentity,
		},
	},
	'account-locked': {
		short: '계정 잠김',
		summary: 'Entra가 계정을 잠갔거나 이 컴퓨터의 주소를 차단합니다({errorCode}).',
		meaning:
			'로그인이 너무 많이 실패했거나, 공격에 쓰인 것으로 알려진 주소입니다. 다시 로그인하면 잠금이 길어집니다. 메시지: {reason}',
		fixes: {
			waitForUnlock: '1분 이상 기다리고, 이전 암호를 쓰는 프로그램을 모두 중지하세요.',
			changePassword: `실패한 로그인이 본인의 시도가 아니면 ${changePassword}`,
			askForReason: 'Entra의 로그인 로그에 나오는 이유를 관리자에게 문의하세요.',
			giveCorrelationId,
		},
	},
	'account-at-risk': {
		short: '위험 때문에 계정 차단됨',
		summary: 'Entra가 위험 때문에 계정을 차단합니다({errorCode}).',
		meaning: `Entra는 계정이 도용되었다고 판단합니다. 홈 테넌트에서 판단했을 수도 있습니다. ${noUseToSignIn}`,
		fixes: {
			investigateRisk: '위험을 조사하고 계정의 차단을 해제해 달라고 홈 테넌트 관리자에게 요청하세요.',
			giveCorrelationId,
			changePassword: `Entra가 새 암호를 요구하면 ${changePassword}`,
		},
	},
	'password-expired': {
		short: '암호 만료됨',
		summary: '계정의 암호가 만료되었습니다({errorCode}).',
		meaning: '암호를 변경해야 Entra가 {refusedCredential} 자격 증명을 다시 받아들입니다.',
		fixes: {changePassword: `먼저 ${changePassword}`, ...signInWithCli('그다음 ', '다시 ')},
	},
	'password-refused': {
		short: '사용자 이름 또는 암호 거부됨',
		summary: 'Entra가 사용자 이름이나 암호를 거부했습니다({errorCode}).',
		meaning: '이 사용자의 암호가 아닙니다. 메시지: {reason}',
		fixes: {
			checkPassword: '사용자 이름과 암호를 확인하세요. 암호 재설정: https://aka.ms/sspr',
			...signInWithCli('그다음 ', '다시 '),
		},
	},
	'user-not-in-tenant': {
		short: '테넌트에 사용자 없음',
		summary: '테넌트에 사용자가 없습니다({errorCode}).',
		meaning: '계정이나 테넌트가 잘못되었거나, 사용자가 아직 테넌트의 게스트가 아닙니다. 메시지: {reason}',
		fixes: {
			signInToRightTenant: 'Azure CLI에서 올바른 테넌트에 로그인하세요.',
			listTenants: '계정의 테넌트 목록을 확인하세요.',
			specifyTenant: '올바른 테넌트를 지정하세요.',
			inviteUser: '또는 사용자를 게스트로 초대해 달라고 테넌트 관리자에게 요청하세요.',
		},
	},
	'tenant-blocked': {
		short: 'Microsoft가 차단한 테넌트',
		summary: '테넌트가 차단되었거나 삭제되었습니다({errorCode}).',
		meaning: `Microsoft는 쓰이지 않는 테넌트를 차단하고 20일 뒤에 삭제합니다. ${noUseToSignIn}`,
		fixes: {
			reactivateTenant: 'Microsoft 지원팀에 테넌트의 재활성화를 신청해 달라고 테넌트 관리자에게 요청하세요.',
			specifyTenant: '또는 다른 테넌트를 지정하세요.',
		},
	},
	'tenant-access-denied': {
		short: '테넌트 액세스 거부됨',
		summary: '정책이 테넌트 액세스를 거부합니다({errorCode}).',
		meaning: `회사 프록시가 일부 테넌트만 허용하거나, 한쪽 테넌트가 외부의 액세스를 차단합니다. ${noUseToSignIn}`,
		fixes: {
			askNetworkTeam: '프록시가 테넌트를 제한하는지 네트워크 담당자에게 문의하세요.',
			askBothTenants: '테넌트 간 액세스 설정을 내 테넌트와 상대 테넌트의 관리자에게 문의하세요.',
			giveCorrelationId,
		},
	},
};
