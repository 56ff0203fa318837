import type {azureSignIn as check} from './azure-sign-in.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {signInWithCli, startAgain} from '../../ko.ts';

const whatWasTried = '무엇을 시도했고 왜 토큰을 얻지 못했는지는 확인된 값에 나옵니다.';
const withoutToken = `Entra 토큰이 없으면 레지스트리도 토큰을 주지 않습니다. 네트워크 검사는 그대로 실행됩니다. ${whatWasTried}`;
const signInAsApplication = 'Azure CLI에서 그 애플리케이션으로 로그인하세요. 비밀은 실행한 뒤에 입력합니다.';
const signInWithOthers = {
	signInWithPowerShell: 'Azure PowerShell에서 다시 로그인하세요.',
	signInWithDeveloperCli: 'Azure Developer CLI에서 다시 로그인하세요.',
};

export const azureSignIn: WordsFor<typeof check> = {
	title: 'Azure 로그인',
	labels: {
		allowedCredentialSettings: '허용되는 값',
		resourceManagerErrorCode: 'Resource Manager 토큰이 없는 이유',
	},
	findings: {
		'signed-in': {
			summary: [
				'{who}, {credential} 사용',
				'애플리케이션 {applicationId}, {credential} 사용',
				'로그인됨, {credential} 사용',
			],
		},
		'earlier-credential-refused': {
			summary: '거부된 자격 증명이 있습니다: {refusedCredential}({errorCode}). {credential} 로그인은 됩니다.',
			meaning:
				'Azure 라이브러리를 쓰는 프로그램은 거부된 자격 증명에서 멈추고 다음 자격 증명으로 넘어가지 않습니다: {reason}',
			fixes: {
				fixRefusedCredential: `그 자격 증명을 고치세요. 변수로 설정했다면 변수를 고치거나 제거한${startAgain}`,
				chooseCredential: `또는 사용할 자격 증명을 지정한${startAgain}`,
			},
		},
		'token-expired': {
			summary: '받은 토큰이 이미 만료되었습니다({expires} UTC): {credential}',
			meaning: '방금 받은 토큰이 벌써 만료될 수는 없습니다. 이 컴퓨터의 시계가 빠른 것으로 보입니다.',
			fixes: {
				checkClock: '이 컴퓨터의 시계를 실제 시각과 비교하고 맞추세요.',
				...signInWithCli('시계가 맞으면 ', '다시 '),
			},
		},
		'not-signed-in': {
			summary: '{cloud}에 쓸 자격 증명이 없습니다. Azure CLI에 로그인되어 있지 않습니다.',
			meaning: withoutToken,
			fixes: {
				...signInWithCli(),
				useDeviceCode: '브라우저가 없는 컴퓨터에서는 디바이스 코드로 로그인하세요.',
				useDeviceCodeInTenant: '브라우저가 없는 컴퓨터에서는 디바이스 코드로 로그인하세요.',
				setServicePrincipal: `CI에서는 AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET을 설정한${startAgain}`,
				assignManagedIdentity: '또는 Azure에 있는 컴퓨터라면 관리 ID를 할당하세요.',
			},
		},
		'azure-cli-not-installed': {
			summary: '{cloud}에 쓸 자격 증명이 없고, Azure CLI도 설치되어 있지 않습니다.',
			meaning: withoutToken,
			fixes: {
				installAzureCli: 'Azure CLI를 설치하고(https://aka.ms/azure-cli) 로그인하세요.',
				setServicePrincipal: `또는 AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET을 설정한${startAgain}`,
			},
		},
		'no-allowed-credential': {
			summary: [
				'허용된 자격 증명이 설정되지 않았습니다(AZURE_TOKEN_CREDENTIALS): {allowedCredentials}',
				'쓸 수 있는 자격 증명이 모두 제외되었습니다(AZURE_TOKEN_CREDENTIALS).',
			],
			meaning: `이 변수 때문에 나머지 자격 증명은 쓰지 않습니다. 그중에 바로 쓸 수 있는 것이 있을지도 모릅니다. ${whatWasTried}`,
			fixes: {
				unsetVariable: `변수를 제거한${startAgain}`,
				setUpAllowed: '또는 허용된 자격 증명을 설정한 뒤 다시 시도하세요: {allowedCredentials}.',
			},
		},
		'credential-incomplete': {
			summary: '{incompleteCredential} 설정이 덜 되어 있습니다: {reason}',
			meaning:
				'변수가 일부만 있고 하나가 없어 시도하지 않았습니다. 여기서는 다른 자격 증명으로도 토큰을 얻지 못했습니다.',
			fixes: {
				setMissingVariable: `빠진 변수를 설정한${startAgain}`,
				useOtherCredential: '또는 다른 자격 증명을 쓰세요. 시도한 자격 증명은 확인된 값에 나옵니다.',
			},
		},
		'credential-setting-invalid': {
			summary: 'AZURE_TOKEN_CREDENTIALS에 자격 증명이 아닌 값이 있습니다.',
			meaning: 'Azure 라이브러리는 이 설정에서 멈춥니다. 쓸 수 있는 값: {allowed}',
			fixes: {correctVariable: `변수를 고치거나 제거한${startAgain}`},
		},
		'secret-refused': {
			summary: 'Entra가 클라이언트 비밀을 거부합니다({errorCode}): {refusedCredential}',
			meaning: [
				'{secretVariable}의 값은 이 애플리케이션의 클라이언트 비밀이 아닙니다. 비밀 ID를 넣은 경우가 많습니다.',
				'이 애플리케이션에 등록된 비밀이 아니거나, 이미 삭제되었습니다.',
			],
			fixes: {
				setSecretValue: `{secretVariable}에 비밀 ID가 아니라 비밀 값을 설정한${startAgain}`,
				signInAsApplication,
				resetSecret: '값을 모르면 클라이언트 비밀을 새로 만드세요.',
			},
		},
		'secret-expired': {
			summary: '애플리케이션의 클라이언트 비밀이 만료되었습니다({errorCode}).',
			meaning: '{refusedCredential}의 애플리케이션은 Entra에 있지만, 그 비밀의 유효 기간이 지났습니다.',
			fixes: {
				resetSecret: '클라이언트 비밀을 새로 만드세요.',
				setNewSecret: `{secretVariable}에 새 비밀을 설정한${startAgain}`,
				signInAsApplication,
			},
		},
		'application-not-found': {
			summary: 'Entra가 이 테넌트에서 애플리케이션을 찾지 못했습니다({errorCode}).',
			meaning: [
				'{clientVariable}의 값이 잘못되었거나, 요청한 것과 다른 테넌트의 값입니다.',
				'{refusedCredential}의 애플리케이션이 삭제되었거나, 요청한 것과 다른 테넌트에 있습니다.',
			],
			fixes: {
				correctVariables: `앱 등록을 보고 {clientVariable} 및 {tenantSetting} 값을 고친${startAgain}`,
				signInAsApplication,
				specifyTenant: '애플리케이션의 테넌트를 지정하세요.',
			},
		},
		'tenant-not-found': {
			summary: 'Entra가 테넌트를 찾지 못했습니다({errorCode}).',
			meaning: '테넌트를 잘못 적었거나, {cloud} 외의 클라우드에 있는 테넌트입니다.',
			fixes: {
				correctTenant: `{tenantSetting} 값을 고친${startAgain}`,
				specifyTenant: '올바른 테넌트를 지정하세요.',
				listTenants: '이 계정의 테넌트를 확인하세요.',
				signInToRightTenant: 'Azure CLI에서 올바른 테넌트에 로그인하세요.',
			},
		},
		'sign-in-again': {
			summary: '다시 로그인해야 합니다({errorCode}): {refusedCredential}',
			meaning: '저장된 로그인이 만료되었거나 해지되었거나, 정책에서 추가 인증을 요구합니다: {reason}',
			fixes: {
				...signInWithCli('', '다시 '),
				...signInWithOthers,
				signInWithTool:
					'로그인을 보관하는 프로그램에서 다시 로그인하세요. 브라우저가 없는 컴퓨터에서는 디바이스 코드를 쓰세요.',
			},
		},
		'conditional-access-blocked': {
			summary: '조건부 액세스가 로그인을 차단합니다({errorCode}): {refusedCredential}',
			meaning:
				'로그인 정보는 맞지만, 테넌트의 정책이 이 디바이스나 네트워크, 프로그램에서의 로그인을 허용하지 않습니다. 다시 로그인해도 소용없습니다: {reason}',
			fixes: {
				useAllowedDevice: '정책이 허용하는 디바이스와 네트워크를 사용하세요.',
				askAdministrator: '테넌트 관리자에게 문의하세요. Entra의 로그인 로그에 해당 정책이 나옵니다.',
			},
		},
		'audience-refused': {
			summary: 'Entra가 레지스트리용 토큰을 주지 않습니다({errorCode}).',
			meaning:
				'이 테넌트에는 컨테이너 레지스트리의 대상(audience)이 없고, Resource Manager용 토큰도 주지 않았습니다.',
			fixes: {
				grantConsent: 'Azure Container Registry 앱에 관리자 동의를 해 달라고 테넌트 관리자에게 요청하세요.',
				specifyTenant: '다른 테넌트를 지정하세요.',
			},
		},
		'sign-in-timed-out': {
			summary: '제한 시간 안에 토큰을 받지 못했습니다: {refusedCredential}',
			meaning: '여기서 Entra에 연결되지 않거나, 토큰을 요청받은 프로그램이 멈춰 있습니다.',
			fixes: {
				allowMoreTime: '제한 시간을 늘리세요.',
				requestToken: 'Azure CLI에서 직접 토큰을 요청해 멈추는지 확인하세요.',
			},
		},
		'entra-unreachable': {
			summary: 'Entra에 연결할 수 없습니다({errorCode}).',
			meaning:
				'{cloud}의 로그인 호스트가 여기서는 응답하지 않거나, 이 컴퓨터가 신뢰하는 인증서로 응답하지 않습니다: {reason}',
			fixes: {
				connectToNetwork: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				allowSignInHost: '{cloud}의 로그인 호스트를 허용해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'entra-not-resolved': {
			summary: '{cloud}의 로그인 호스트 주소를 찾을 수 없습니다({errorCode}).',
			meaning: 'DNS 응답이 없습니다. 이 컴퓨터가 오프라인이거나 DNS 서버에 이상이 있습니다.',
			fixes: {
				connectToNetwork: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				resolveOtherName: '다른 이름은 조회되는지 확인하세요.',
			},
		},
		'entra-error': {
			summary: '{cloud}의 로그인 호스트가 자체 오류로 응답했습니다.',
			meaning: '프록시가 대신 응답한 것이 아니라면 이 컴퓨터 때문이 아닙니다: {reason}',
			fixes: {
				waitAndRetry: '1분쯤 기다렸다가 다시 시도하세요.',
				checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			},
		},
		'entra-certificate-refused': {
			summary: '로그인 호스트의 인증서를 신뢰할 수 없습니다({errorCode}).',
			meaning:
				'대개는 회사의 프록시가 TLS를 검사하면서 이 컴퓨터에 없는 인증 기관으로 다시 서명하는 경우입니다.',
			fixes: {
				trustCaCertificate:
					'네트워크 담당자에게서 그 인증 기관의 인증서를 PEM으로 받아 이 컴퓨터의 신뢰 저장소에 추가하세요.',
				trustForAzureCli: `Azure CLI에서 쓰도록 REQUESTS_CA_BUNDLE에 그 파일을 지정한${startAgain}`,
				trustForAcrDoctor: `acr-doctor에서 쓰도록 NODE_EXTRA_CA_CERTS에 그 파일을 지정한${startAgain}`,
			},
		},
		'proxy-authentication-required': {
			summary: '프록시가 로그인 연결에 사용자 이름과 암호를 요구합니다(407).',
			meaning: '거부하는 것은 Entra가 아니라 프록시입니다.',
			fixes: {
				setProxyCredentials: `HTTPS_PROXY 값을 http://USER:PASSWORD@HOST:PORT 형식으로 고친${startAgain}`,
			},
		},
		'proxy-malformed': {
			summary: '{variable}의 값이 프록시 주소가 아닙니다.',
			meaning: '이 변수를 따르는 프로그램은 로그인을 포함해 모두 연결할 수 없습니다.',
			fixes: {correctProxy: `프록시 주소로 고친${startAgain}`},
		},
		'azure-cli-broken': {
			summary: 'Azure CLI가 제대로 동작하지 않습니다({errorCode}).',
			meaning: '설치되어 있지만, 토큰도 로그인하라는 안내도 출력하지 않고 끝났습니다: {reason}',
			fixes: {
				runAzVersion: '실행되기는 하는지 확인하세요.',
				reinstall: '실행되지 않으면 다시 설치하세요: https://aka.ms/azure-cli',
				requestToken: '직접 토큰을 요청해 보세요.',
			},
		},
		'certificate-not-registered': {
			summary: 'Entra에 등록되지 않은 클라이언트 인증서입니다({errorCode}).',
			meaning: [
				'{certificateVariable}의 인증서는 이 애플리케이션에 등록된 것이 아닙니다. 등록된 인증서가 바뀌었거나, 다른 애플리케이션의 인증서입니다.',
				'{refusedCredential}에서 제시한 인증서는 이 애플리케이션에 등록된 것이 아닙니다. 등록된 인증서가 바뀌었거나, 다른 애플리케이션의 인증서입니다.',
			],
			fixes: {
				uploadCertificate: '인증서의 공개 부분을 앱 등록에 올리세요.',
				setRegisteredCertificate: `또는 등록된 인증서를 {certificateVariable}에 지정한${startAgain}`,
				signInWithCertificate: '또는 Azure CLI에서 등록된 인증서로 로그인하세요.',
			},
		},
		'client-certificate-unusable': {
			summary: '인증서를 사용할 수 없습니다: AZURE_CLIENT_CERTIFICATE_PATH',
			meaning: '{reason}',
			fixes: {
				providePem: '인증서와 개인 키가 함께 들어 있고 여기서 읽을 수 있는 PEM 파일을 그 경로에 두세요.',
				convertPfx: 'PFX 파일이 있으면 변환하세요.',
				setKeyPassword: `키에 암호가 걸려 있으면 AZURE_CLIENT_CERTIFICATE_PASSWORD를 설정한${startAgain}`,
			},
		},
		'federated-token-unreadable': {
			summary: 'Pod 토큰을 읽을 수 없습니다: AZURE_FEDERATED_TOKEN_FILE',
			meaning: '{reason} 이 파일은 워크로드 ID를 쓰는 Pod에 클러스터가 넣어 줍니다.',
			fixes: {
				labelPod:
					'클러스터에서는 Pod에 azure.workload.identity/use: "true" 레이블을 달고 서비스 계정을 지정한 다음 Pod를 다시 시작하세요.',
				unsetVariable: `그 밖의 환경에서는 변수를 제거한${startAgain}`,
			},
		},
		'credential-refused': {
			summary: [
				'로그인이 거부되었습니다({errorCode}): {refusedCredential}',
				'로그인이 거부되었습니다: {refusedCredential}',
			],
			meaning: '{reason}',
			fixes: {
				...signInWithCli('', '다시 '),
				...signInWithOthers,
				correctVariables: `{clientVariable}, {tenantSetting}, 그리고 비밀이나 인증서를 고친${startAgain}`,
				tryOtherCredential: '다른 자격 증명이 될 수도 있습니다. 시도한 자격 증명은 확인된 값에 나옵니다.',
			},
		},
	},
};
