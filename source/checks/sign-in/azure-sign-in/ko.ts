import type {azureSignIn as check} from './azure-sign-in.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {signInWithCli, startAgain} from '../../ko.ts';
import {errorLineLabels} from '../../containers/ko.ts';
import {azureCliProblems} from '../../programs/azure-cli-problem/ko.ts';
import {credentialWords} from './ko-credentials.ts';
import {entraAccountWords, entraPolicyWords} from '../entra/ko.ts';
import {entraApplicationWords, entraFederationWords} from '../entra/ko-applications.ts';

const triedCredentials = '시도한 자격 증명은 "확인된 값"에 나옵니다.';
const triedCredentialsAndErrors = '시도한 자격 증명과 각각의 오류는 "확인된 값"에 나옵니다.';
const withoutToken = `Entra 토큰이 없으면 레지스트리가 레지스트리 토큰을 발급하지 않습니다. 네트워크 검사는 그대로 실행됩니다. ${triedCredentialsAndErrors}`;
const signInAsApplication = 'Azure CLI에 애플리케이션으로 로그인하세요. 비밀은 az가 물어봅니다.';
const resetSecret = '클라이언트 비밀을 새로 만드세요.';
const connectToNetwork = '네트워크나 VPN에 연결한 뒤 다시 시도하세요.';
const useDeviceCode = '브라우저가 없는 컴퓨터에서는 디바이스 코드로 로그인하세요.';
const signInWithOtherTools = {
	signInWithPowerShell: 'Azure PowerShell에서 다시 로그인하세요.',
	signInWithDeveloperCli: 'Azure Developer CLI에서 다시 로그인하세요.',
};

export const azureSignIn: WordsFor<typeof check> = {
	title: 'Azure 로그인',
	column: 'Entra',
	labels: {
		...errorLineLabels,
		proxy: '로그인에 쓰는 프록시',
		pythonVariable: 'Python 변수',
		allowedCredentialSettings: '허용되는 값',
		resourceManagerErrorCode: 'Resource Manager 토큰 오류',
	},
	findings: {
		'signed-in': {
			short: ['{who}({credential})', '로그인됨({credential})'],
			summary: [
				'{credential} 자격 증명을 사용해 {who} 계정으로 로그인했습니다.',
				'{credential} 자격 증명을 사용해 {applicationId} 애플리케이션으로 로그인했습니다.',
				'{credential} 자격 증명으로 로그인했습니다.',
			],
		},
		'earlier-credential-refused': {
			short: '거부됨: {refusedCredential}',
			summary:
				'{refusedCredential} 자격 증명이 거부되었지만({errorCode}), {credential} 자격 증명으로 로그인했습니다.',
			meaning:
				'Azure 라이브러리를 쓰는 프로그램은 거부된 자격 증명에서 멈추고 다음 자격 증명을 시도하지 않습니다. 메시지: {reason}',
			fixes: {
				fixRefusedCredential: `거부된 자격 증명의 문제를 해결하세요. 자격 증명을 변수로 설정했으면 변수를 수정하거나 제거한${startAgain}`,
				chooseCredential: `또는 사용할 자격 증명을 지정한${startAgain}`,
			},
		},
		'token-expired': {
			short: '새 토큰이 이미 만료됨',
			summary: '{credential} 자격 증명이 반환한 토큰이 이미 만료되었습니다({expires} UTC).',
			meaning: '새 토큰은 만료되어 있을 수 없으므로, 이 컴퓨터의 시계가 빠른 것 같습니다.',
			fixes: {
				checkClock: '이 컴퓨터의 시계를 다른 시계와 비교하고 맞추세요.',
				...signInWithCli('시계가 맞으면 ', '다시 '),
			},
		},
		'not-signed-in': {
			short: 'Azure CLI 로그인 필요',
			summary: '{cloud} 클라우드에 쓸 자격 증명이 없습니다. Azure CLI에 로그인되어 있지 않습니다.',
			meaning: withoutToken,
			fixes: {
				...signInWithCli(),
				useDeviceCode,
				useDeviceCodeInTenant: useDeviceCode,
				setServicePrincipal: `CI에서는 AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET을 설정한${startAgain}`,
				assignManagedIdentity: '또는 이 컴퓨터가 Azure에서 실행되면 컴퓨터에 관리 ID를 할당하세요.',
			},
		},
		'azure-cli-not-installed': {
			short: '설정된 Azure 자격 증명 없음',
			summary: '{cloud} 클라우드에 쓸 자격 증명이 설정되어 있지 않고, Azure CLI가 설치되어 있지 않습니다.',
			meaning: withoutToken,
			fixes: {
				installAzureCli: 'Azure CLI를 설치하고(https://aka.ms/azure-cli) 로그인하세요.',
				setServicePrincipal: `또는 AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET을 설정한${startAgain}`,
			},
		},
		'no-allowed-credential': {
			short: '허용된 자격 증명이 설정되지 않음',
			summary: [
				'AZURE_TOKEN_CREDENTIALS가 {allowedCredentials} 자격 증명만 허용하는데, 이 자격 증명이 설정되어 있지 않습니다.',
				'AZURE_TOKEN_CREDENTIALS가 허용하는 자격 증명 중에 acr-doctor가 지원하는 것이 없습니다.',
			],
			meaning: `이 변수는 나머지 자격 증명이 동작하더라도 모두 제외합니다. ${triedCredentialsAndErrors}`,
			fixes: {
				unsetVariable: `변수를 제거한${startAgain}`,
				setUpAllowed: '또는 허용된 자격 증명을 설정한 뒤 다시 시도하세요: {allowedCredentials}.',
			},
		},
		'credential-incomplete': {
			short: '불완전한 자격 증명',
			summary: '{incompleteCredential} 자격 증명이 일부만 설정되어 있습니다. 메시지: {reason}',
			meaning:
				'자격 증명의 변수가 일부만 설정되고 하나가 없어서 이 자격 증명을 시도하지 않았습니다. 다른 자격 증명도 토큰을 반환하지 않았습니다.',
			fixes: {
				setMissingVariable: `없는 변수를 설정한${startAgain}`,
				useOtherCredential: `또는 다른 자격 증명을 사용하세요. ${triedCredentials}`,
			},
		},
		'credential-setting-invalid': {
			short: '잘못된 AZURE_TOKEN_CREDENTIALS 값',
			summary: 'AZURE_TOKEN_CREDENTIALS의 값은 자격 증명의 이름이 아닙니다.',
			meaning: 'Azure 라이브러리가 이 값을 거부합니다. 허용되는 값: {allowed}',
			fixes: {correctVariable: `변수를 수정하거나 제거한${startAgain}`},
		},
		...credentialWords,
		'secret-refused': {
			short: '클라이언트 비밀 거부됨',
			summary: 'Entra가 {refusedCredential} 자격 증명의 클라이언트 비밀을 거부했습니다({errorCode}).',
			meaning: [
				'{secretVariable}의 값은 이 애플리케이션의 비밀이 아닙니다. 비밀 값이 아니라 비밀 ID를 설정한 경우가 많습니다.',
				'이 값은 애플리케이션의 비밀이 아니거나, 비밀이 삭제되었습니다.',
			],
			fixes: {
				setSecretValue: `{secretVariable} 변수에 비밀 ID가 아니라 비밀 값을 설정한${startAgain}`,
				signInAsApplication,
				resetSecret: '비밀 값을 모르면 클라이언트 비밀을 새로 만드세요.',
			},
		},
		'secret-expired': {
			short: '클라이언트 비밀 만료됨',
			summary: '애플리케이션의 클라이언트 비밀이 만료되었습니다({errorCode}).',
			meaning: '{refusedCredential} 자격 증명의 애플리케이션은 있지만, 애플리케이션의 비밀이 만료되었습니다.',
			fixes: {
				resetSecret,
				setNewSecret: `{secretVariable} 변수에 새 비밀을 설정한${startAgain}`,
				signInAsApplication,
			},
		},
		'application-not-found': {
			short: '테넌트에 애플리케이션 없음',
			summary: '이 테넌트에 애플리케이션이 없습니다({errorCode}).',
			meaning: [
				'{clientVariable}의 값에 오타가 있거나, 다른 테넌트의 값입니다.',
				'{refusedCredential} 자격 증명의 애플리케이션이 삭제되었거나, 다른 테넌트에 있습니다.',
			],
			fixes: {
				correctVariables: `{clientVariable}, {tenantSetting} 값을 앱 등록에 맞게 수정한${startAgain}`,
				signInAsApplication,
				specifyTenant: '애플리케이션의 테넌트를 지정하세요.',
			},
		},
		'tenant-not-found': {
			short: '테넌트 없음',
			summary: '테넌트가 존재하지 않습니다({errorCode}).',
			meaning: '테넌트에 오타가 있거나, {cloud} 외의 클라우드에 있는 테넌트입니다.',
			fixes: {
				correctTenant: `{tenantSetting} 값을 수정한${startAgain}`,
				specifyTenant: '올바른 테넌트를 지정하세요.',
				listTenants: '계정의 테넌트 목록을 확인하세요.',
				signInToRightTenant: 'Azure CLI에서 올바른 테넌트에 로그인하세요.',
			},
		},
		'sign-in-again': {
			short: '다시 로그인 필요',
			summary: '{refusedCredential} 자격 증명으로 다시 로그인해야 합니다({errorCode}).',
			meaning:
				'저장된 자격 증명이 만료되었거나 해지되었거나, 정책이 추가 인증을 요구합니다. 메시지: {reason}',
			fixes: {
				...signInWithCli('', '다시 '),
				...signInWithOtherTools,
				signInWithTool:
					'자격 증명을 저장한 도구에서 다시 로그인하세요. 브라우저가 없는 컴퓨터에서는 디바이스 코드를 사용하세요.',
			},
		},
		...entraPolicyWords,
		...entraAccountWords,
		...entraApplicationWords,
		...entraFederationWords,
		'audience-refused': {
			short: '레지스트리 토큰 발급 거부됨',
			summary: '이 테넌트에서는 Entra가 레지스트리용 토큰을 발급하지 않습니다({errorCode}).',
			meaning:
				'이 테넌트에는 컨테이너 레지스트리의 대상(audience)이 없고, Resource Manager용 토큰도 발급되지 않았습니다.',
			fixes: {
				grantConsent: 'Azure Container Registry에 동의해 달라고 테넌트 관리자에게 요청하세요.',
				specifyTenant: '다른 테넌트를 지정하세요.',
			},
		},
		'sign-in-timed-out': {
			short: 'Azure 로그인 응답 시간 초과',
			summary: '{refusedCredential} 자격 증명이 제한 시간 안에 토큰을 반환하지 않았습니다.',
			meaning: '이 컴퓨터에서 Entra에 연결할 수 없거나, 자격 증명을 제공하는 프로그램이 멈춰 있습니다.',
			fixes: {
				allowMoreTime: '제한 시간을 늘리세요.',
				requestToken: 'Azure CLI로 토큰을 요청해 명령이 멈추는지 확인하세요.',
			},
		},
		'entra-unreachable': {
			short: 'Entra에 연결할 수 없음',
			summary: 'Entra에 연결할 수 없습니다({errorCode}).',
			meaning:
				'{cloud} 로그인 호스트가 이 컴퓨터에 응답하지 않거나, 이 컴퓨터가 로그인 호스트의 인증서를 신뢰하지 않습니다. 메시지: {reason}',
			fixes: {
				connectToNetwork,
				allowSignInHost: '{cloud} 로그인 호스트를 허용해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'entra-not-resolved': {
			short: '로그인 호스트가 조회되지 않음',
			summary: '{cloud} 로그인 호스트의 주소가 DNS에서 조회되지 않습니다({errorCode}).',
			meaning: '이 컴퓨터가 오프라인이거나, DNS 서버에 문제가 있습니다.',
			fixes: {
				connectToNetwork,
				resolveOtherName: '다른 이름이 조회되는지 확인하세요.',
			},
		},
		'entra-error': {
			short: 'Entra의 서버 오류',
			summary: '{cloud} 로그인 호스트가 서버 오류로 응답했습니다.',
			meaning: 'Entra 대신 프록시가 응답한 것이 아니면 이 컴퓨터가 원인이 아닙니다. 메시지: {reason}',
			fixes: {
				waitAndRetry: '1분 기다린 뒤 다시 시도하세요.',
				checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			},
		},
		'entra-certificate-refused': {
			short: '로그인 호스트를 신뢰할 수 없음',
			summary: '로그인 호스트의 인증서를 신뢰할 수 없습니다({errorCode}).',
			meaning:
				'대개는 회사의 프록시가 TLS를 검사하면서 인증서를 자체 인증 기관(CA)의 인증서로 바꾼 경우입니다. 이 컴퓨터는 이 인증 기관을 신뢰하지 않습니다.',
			fixes: {
				trustCaCertificate:
					'네트워크 담당자에게서 인증 기관(CA)의 인증서를 PEM 형식으로 받아 이 컴퓨터의 신뢰 저장소에 추가하세요.',
				trustForAzureCli: `Azure CLI에서는 REQUESTS_CA_BUNDLE에 인증서 파일을 설정한${startAgain}`,
				trustForAcrDoctor: `acr-doctor에서는 NODE_EXTRA_CA_CERTS에 인증서 파일을 설정한${startAgain}`,
			},
		},
		'proxy-authentication-required': {
			short: '프록시 인증 필요(407)',
			summary: '프록시가 로그인 연결에 사용자 이름과 암호를 요구합니다(407).',
			meaning: '요청을 거부하는 쪽은 프록시입니다. 요청은 Entra에 도달하지 않습니다.',
			fixes: {
				setProxyCredentials: `HTTPS_PROXY에 사용자 이름과 암호를 http://USER:PASSWORD@HOST:PORT 형식으로 설정한${startAgain}`,
			},
		},
		'no-subscription-selected': {
			short: '선택한 구독이 없음',
			summary: 'Azure CLI에 로그인되어 있지만, 선택한 구독이 없습니다.',
			meaning: 'Azure CLI는 구독이 선택되어 있을 때만 토큰을 발급합니다.',
			fixes: {
				listSubscriptions: '구독 목록을 확인하세요.',
				selectSubscription: '구독 하나를 선택하세요.',
				...signInWithCli('목록이 비어 있으면 ', '다시 '),
			},
		},
		'proxy-unreachable': {
			short: '프록시에 연결할 수 없음',
			summary: [
				'Azure CLI가 프록시 {proxy}에 연결할 수 없습니다.',
				'Azure CLI가 HTTPS_PROXY의 프록시에 연결할 수 없습니다.',
			],
			meaning:
				'요청이 프록시에서 멈추어 Entra에 도달하지 않습니다. 주소나 포트가 잘못되었거나 프록시가 중지되었습니다.',
			fixes: {
				testProxy: '프록시가 응답하는지 확인하세요.',
				correctProxy: `HTTPS_PROXY에 프록시 주소를 설정한${startAgain}`,
				unsetProxy: `또는 프록시가 필요 없는 네트워크이면 변수를 제거한${startAgain}`,
			},
		},
		'proxy-not-resolved': {
			short: '프록시 이름이 조회되지 않음',
			summary: [
				'프록시 {proxy}의 이름이 DNS에서 조회되지 않습니다.',
				'HTTPS_PROXY에 있는 프록시의 이름이 DNS에서 조회되지 않습니다.',
			],
			meaning:
				'이름이 잘못되었거나, 회사 네트워크 또는 VPN에서만 조회되는 이름입니다. Entra는 원인이 아닙니다.',
			fixes: {
				connectToNetwork: '회사 네트워크 또는 VPN에 연결한 뒤 다시 시도하세요.',
				correctProxy: `HTTPS_PROXY에 프록시 주소를 설정한${startAgain}`,
				unsetProxy: `또는 프록시가 필요 없는 네트워크이면 변수를 제거한${startAgain}`,
			},
		},
		'proxy-without-tls': {
			short: '프록시가 TLS로 응답하지 않음',
			summary: [
				'프록시 {proxy}가 TLS로 응답하지 않습니다.',
				'HTTPS_PROXY의 프록시가 TLS로 응답하지 않습니다.',
			],
			meaning:
				'프록시 URL이 https://로 시작하지만, 대부분의 프록시는 http://만 지원합니다. https:// 주소에 대한 요청은 그대로 암호화됩니다.',
			fixes: {correctProxy: `HTTPS_PROXY에 http://로 시작하는 프록시 주소를 설정한${startAgain}`},
		},
		'proxy-refuses-sign-in': {
			short: '프록시가 로그인을 차단함',
			summary: [
				'프록시 {proxy}가 Azure CLI를 로그인 호스트에 연결해 주지 않습니다.',
				'HTTPS_PROXY의 프록시가 Azure CLI를 로그인 호스트에 연결해 주지 않습니다.',
			],
			meaning:
				'프록시가 {cloud} 로그인 호스트에 대한 연결을 거부하거나 끊었거나, 연결하지 못했습니다. 오류의 구성 요소는 증거에 나옵니다.',
			fixes: {
				testProxy: '프록시의 응답을 확인하세요.',
				allowSignInHost: '{cloud} 로그인 호스트를 허용해 달라고 프록시 관리자에게 요청하세요.',
			},
		},
		'authority-certificate-malformed': {
			short: '로그인 호스트 인증서 형식 오류',
			summary: '로그인 호스트의 인증서 체인에 규격에 맞지 않는 인증서가 있습니다.',
			meaning:
				'Microsoft의 인증서는 규격에 맞으므로, 프록시가 자체 인증 기관(CA)으로 TLS를 검사하는 것입니다. 이 인증 기관의 인증서에 새 버전의 Python과 OpenSSL이 요구하는 확장이 없습니다.',
			fixes: {
				reissueCertificate:
					'critical로 표시된 basic constraints, key usage, key identifier 확장을 넣어 프록시의 CA 인증서를 다시 발급해 달라고 네트워크 담당자에게 요청하세요.',
				showChain: '프록시가 보내는 인증서를 확인하세요.',
			},
		},
		'entra-certificate-expired': {
			short: '로그인 호스트 인증서 기간 오류',
			summary: '이 컴퓨터의 시각으로는 로그인 호스트의 인증서가 유효 기간을 벗어났습니다.',
			meaning: '이 컴퓨터의 시계가 잘못되었거나, 프록시가 만료된 자체 인증서를 보냅니다.',
			fixes: {
				checkClock: '이 컴퓨터의 시계를 다른 시계와 비교해 바로잡으세요.',
				renewCertificate: '시계가 맞으면 프록시의 인증서를 갱신해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'proxy-malformed': {
			short: '잘못된 프록시 URL: {variable}',
			summary: '{variable} 변수의 값이 올바른 프록시 URL이 아닙니다.',
			meaning: '이 변수를 쓰는 프로그램은 로그인을 포함해 어떤 연결도 할 수 없습니다.',
			fixes: {correctProxy: `변수에 프록시 주소를 설정한${startAgain}`},
		},
		...azureCliProblems(),
		'azure-cli-broken': {
			short: 'Azure CLI의 액세스 토큰 없음',
			summary: 'Azure CLI가 토큰을 반환하지 않았습니다({errorCode}).',
			meaning: 'Azure CLI가 로그인 여부와 관계없는 오류로 종료되었습니다. 메시지: {reason}',
			fixes: {
				reinstall: 'Azure CLI를 다시 설치하세요: https://aka.ms/azure-cli',
				requestToken: 'Azure CLI로 토큰을 요청하고 메시지를 확인하세요.',
				runAzVersion: 'Azure CLI가 실행되는지 확인하세요.',
			},
		},
		'certificate-not-registered': {
			short: '등록되지 않은 클라이언트 인증서',
			summary: '클라이언트 인증서가 Entra에 등록되어 있지 않습니다({errorCode}).',
			meaning: [
				'{certificateVariable}의 인증서는 이 애플리케이션에 등록된 인증서가 아닙니다. 등록된 인증서가 바뀌었거나, 다른 애플리케이션의 인증서입니다.',
				'{refusedCredential} 자격 증명의 인증서는 이 애플리케이션에 등록된 인증서가 아닙니다. 등록된 인증서가 바뀌었거나, 다른 애플리케이션의 인증서입니다.',
			],
			fixes: {
				uploadCertificate: '인증서의 공개 부분을 앱 등록에 업로드하세요.',
				setRegisteredCertificate: `또는 {certificateVariable} 변수에 등록된 인증서를 설정한${startAgain}`,
				signInWithCertificate: '또는 등록된 인증서로 Azure CLI에 로그인하세요.',
			},
		},
		'application-certificate-expired': {
			short: '클라이언트 인증서가 만료됨',
			summary: '애플리케이션의 클라이언트 인증서가 만료되었습니다({errorCode}).',
			meaning:
				'{refusedCredential} 자격 증명의 인증서는 이 애플리케이션에 등록되어 있지만 유효 기간이 끝났습니다.',
			fixes: {
				uploadCertificate: '새 인증서를 만들고, 공개 부분을 앱 등록에 업로드하세요.',
				setNewCertificate: `{certificateVariable} 변수에 새 인증서와 키가 있는 파일을 설정한${startAgain}`,
				signInWithCertificate: '또는 새 인증서로 Azure CLI에 로그인하세요.',
			},
		},
		'client-certificate-unusable': {
			short: '사용할 수 없는 클라이언트 인증서',
			summary: 'AZURE_CLIENT_CERTIFICATE_PATH의 인증서를 사용할 수 없습니다.',
			meaning: '{reason}',
			fixes: {
				providePem:
					'AZURE_CLIENT_CERTIFICATE_PATH의 경로에 인증서와 개인 키가 들어 있는, 읽을 수 있는 PEM 파일을 두세요.',
				convertPfx: 'PFX 파일이 있으면 변환하세요.',
				setKeyPassword: `키에 암호가 있으면 AZURE_CLIENT_CERTIFICATE_PASSWORD를 설정한${startAgain}`,
			},
		},
		'federated-token-unreadable': {
			short: '읽을 수 없는 페더레이션 토큰 파일',
			summary: 'AZURE_FEDERATED_TOKEN_FILE의 토큰 파일을 읽을 수 없습니다.',
			meaning: '{reason} 이 파일은 클러스터가 워크로드 ID를 쓰는 Pod에 제공합니다.',
			fixes: {
				writeTokenAlone: '파일에 JSON, 따옴표, 변수 이름 없이 토큰만 쓰세요.',
				labelPod:
					'클러스터에서는 Pod에 azure.workload.identity/use: "true" 레이블을 달고 서비스 계정을 지정한 다음 Pod를 다시 시작하세요.',
				unsetVariable: `클러스터 밖에서는 변수를 제거한${startAgain}`,
			},
		},
		'credential-refused': {
			short: '거부됨: {refusedCredential}',
			summary: [
				'{refusedCredential} 자격 증명이 거부되었습니다({errorCode}).',
				'{refusedCredential} 자격 증명이 거부되었습니다.',
			],
			meaning: '{reason}',
			fixes: {
				...signInWithCli('', '다시 '),
				...signInWithOtherTools,
				correctVariables: `{clientVariable}, {tenantSetting} 값과 비밀 또는 인증서를 수정한${startAgain}`,
				tryOtherCredential: `다른 자격 증명을 사용해 보세요. ${triedCredentials}`,
			},
		},
	},
};
