import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../ko.ts';
import type {credentialValueFindings} from './credential-value-findings.ts';
import type {managedIdentityFindings} from './managed-identity-findings.ts';

const useOtherCredential =
	'또는 다른 자격 증명을 사용하세요. 시도한 자격 증명과 각각의 오류는 "확인된 값"에 나옵니다.';
const setClientId = `AZURE_CLIENT_ID에 사용할 ID의 클라이언트 ID를 설정한${startAgain}`;
const listIdentities = {
	showIdentitiesOfMachine: '이 컴퓨터의 ID 목록을 확인하세요.',
	showIdentitiesOfApp: '이 앱의 ID 목록을 확인하세요.',
	showIdentitiesOfContainerApp: '이 앱의 ID 목록을 확인하세요.',
	listClientIds: '모든 사용자 할당 관리 ID의 클라이언트 ID를 확인하세요.',
};

type Findings = typeof credentialValueFindings & typeof managedIdentityFindings;

export const credentialWords: WordsFor<{readonly findings: Findings}>['findings'] = {
	'variable-malformed': {
		short: '형식 오류: {signInVariable}',
		summary: '{reason}',
		meaning:
			'이 값으로는 {refusedCredential} 자격 증명을 쓸 수 없으므로, 이 값이 담긴 요청을 보내지 않았습니다.',
		fixes: {
			useUnixLineEnds: '파일에서 변수를 설정하면 파일을 Unix 줄 끝(LF)으로 저장하세요.',
			setCorrectValue: `변수에 값만 설정한${startAgain}`,
			setVariable: `변수에 값만 설정한${startAgain}`,
			useRightQuotes: 'Docker 환경 변수 파일과 cmd의 set 명령에서는 값을 따옴표 없이 쓰세요.',
			checkSource: '변수를 설정하는 파일, 파이프라인 또는 비밀 보관소도 수정하세요.',
		},
	},
	'federated-token-expired': {
		short: '페더레이션 토큰 만료됨',
		summary: '{path} 파일의 토큰이 만료되었습니다({tokenExpires} UTC).',
		meaning:
			'AZURE_FEDERATED_TOKEN_FILE이 이 파일을 가리킵니다. Kubernetes는 토큰이 만료되기 전에 파일을 갱신하므로, 이 파일은 복사본이거나 더 이상 갱신되지 않습니다.',
		fixes: {
			restartPod: '클러스터 안에서는 Pod를 다시 시작해 새 토큰을 받으세요.',
			renewFile: 'CI에서는 로그인 직전에 새 토큰을 요청해 파일에 쓰세요.',
			checkClock: '이 컴퓨터의 시계를 다른 시계와 비교하세요.',
			unsetVariable: `클러스터 밖에서는 변수를 제거한${startAgain}`,
		},
	},
	'federated-token-audience-wrong': {
		short: '잘못된 페더레이션 토큰 대상',
		summary: '{path} 파일의 토큰은 대상(audience)이 {tokenAudience}이며, Entra가 이 대상을 거부합니다.',
		meaning:
			'AZURE_FEDERATED_TOKEN_FILE이 이 파일을 가리킵니다. 이 대상(audience)을 허용하는 페더레이션 자격 증명이 애플리케이션에 없습니다. 대상은 보통 api://AzureADTokenExchange입니다.',
		fixes: {
			requestAudience:
				'대상(audience)을 api://AzureADTokenExchange로 지정해 토큰을 요청하세요. 클러스터 안에서는 Pod에 azure.workload.identity/use: "true" 레이블을 지정하고 다시 시작하세요.',
			listFederatedCredentials: '페더레이션 자격 증명의 대상(audience)과 비교하세요.',
		},
	},
	'identity-not-assigned': {
		short: '할당된 관리 ID 없음',
		summary: 'Azure의 관리 ID 엔드포인트가 ID를 찾지 못했습니다({status}).',
		meaning:
			'이 컴퓨터에 할당된 ID가 없거나, 사용자 할당 관리 ID만 있고 선택된 ID가 없습니다. Azure의 응답: {answer}',
		fixes: {
			assignToMachine: '이 컴퓨터에 ID를 할당하세요.',
			assignToApp: '이 앱에 ID를 할당하세요.',
			assignToContainerApp: '이 앱에 ID를 할당하세요.',
			setClientId: `또는 사용자 할당 관리 ID가 있으면 AZURE_CLIENT_ID에 해당 클라이언트 ID를 설정한${startAgain}`,
			signInWithAzureCli: '또는 Azure CLI에 로그인하세요.',
		},
	},
	'identity-not-found': {
		short: '할당되지 않은 관리 ID',
		summary: 'AZURE_CLIENT_ID에 지정된 ID({clientId})가 이 컴퓨터에 할당되어 있지 않습니다({status}).',
		meaning:
			'AZURE_CLIENT_ID에서 관리 ID를 선택하지만, 할당된 ID 중에 이 클라이언트 ID가 없습니다. 개체 ID는 사용할 수 없습니다. Azure의 응답: {answer}',
		fixes: {
			...listIdentities,
			setClientId,
			assignToMachine: '또는 이 컴퓨터에 ID를 할당하세요.',
			unsetClientId: `또는 시스템 할당 관리 ID를 사용하려면 변수를 제거한${startAgain}`,
		},
	},
	'several-identities': {
		short: '여러 관리 ID 중 선택 필요',
		summary: '관리 ID가 여러 개 할당되어 있는데, AZURE_CLIENT_ID로 선택한 ID가 없습니다.',
		meaning: 'Azure는 요청에 ID가 지정된 경우에만 토큰을 발급합니다. Azure의 응답: {answer}',
		fixes: {...listIdentities, setClientId},
	},
	'identity-endpoint-failed': {
		short: ['관리 ID 엔드포인트 오류({status})', '관리 ID 엔드포인트 연결 불가'],
		summary: [
			'관리 ID 엔드포인트가 오류 상태를 반환했습니다({status}).',
			'관리 ID 엔드포인트 {address}에 연결할 수 없습니다({error}).',
		],
		meaning: '{reason}',
		fixes: {
			waitAndRetry: '1분 뒤에 다시 시도하세요.',
			requestLessOften:
				'엔드포인트는 컴퓨터마다 요청 수를 제한하므로, 프로그램이 토큰을 만료될 때까지 다시 사용하게 하세요.',
			bypassProxyForMachine: `엔드포인트의 주소를 NO_PROXY에 추가한${startAgain}`,
			bypassProxy: `{address}의 호스트를 NO_PROXY에 추가한${startAgain}`,
			correctEndpoint:
				'엔드포인트 변수를 직접 설정했으면 제거하세요. IDENTITY_ENDPOINT와 MSI_ENDPOINT는 필요한 곳에서 Azure가 설정합니다.',
			checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			useOtherCredential,
		},
	},
	'identity-refused': {
		short: '관리 ID 거부됨',
		summary: ['관리 ID가 거부되었습니다({status}).', '관리 ID가 거부되었습니다.'],
		meaning: '{reason}',
		fixes: {
			useOwnHeader:
				'Azure가 이 프로세스에 준 값을 사용하세요. 복사한 값은 앱을 다시 시작하면 쓸 수 없습니다.',
			restartApp: '또는 앱을 다시 시작하세요. 그러면 Azure가 새 값을 설정합니다.',
			joinArcGroup: '사용자를 himds 그룹에 추가한 뒤 이 컴퓨터에 다시 로그인하세요.',
			joinArcGroupOnWindows:
				'사용자를 "Hybrid agent extension applications" 그룹에 추가하거나, acr-doctor를 관리자 권한으로 실행하세요.',
			unsetClientId: `AZURE_CLIENT_ID가 설정되어 있고 이 서비스에 시스템 할당 관리 ID만 있으면, 변수를 제거한${startAgain}`,
			useOtherCredential,
		},
	},
};
