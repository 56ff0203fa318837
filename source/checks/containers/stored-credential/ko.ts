import type {storedCredential as check} from './stored-credential.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../../registry/registry-response/ko.ts';
import {askSupport} from '../../ko.ts';

const signIn = {
	letAzUsePodman: 'az가 Docker 대신 Podman으로 로그인하도록 설정하세요.',
	signInWithAzureCli: 'Azure CLI로 레지스트리에 로그인하세요. 이 자격 증명은 세 시간 동안 유효합니다.',
	signInWithClient:
		'또는 사용자 이름과 암호로 로그인하세요. 예를 들어 서비스 주체나 레지스트리 토큰의 이름과 암호를 사용할 수 있습니다.',
} as const;

const useAnonymousPull = {
	signOut:
		'이 레지스트리는 자격 증명 없는 끌어오기를 허용합니다. 저장된 자격 증명을 삭제하세요. 자격 증명이 있는 동안에는 {clientName} 클라이언트가 이를 계속 보냅니다.',
} as const;

const noFallback =
	'{clientName} 클라이언트는 이미지를 끌어올 때마다 이 자격 증명을 보내며, 다른 자격 증명으로 바꾸어 시도하지 않습니다.';

const findUser = {
	retypePassword: '사용자 이름을 확인하고 암호를 다시 입력하세요.',
	showToken: '{tokenName} 이름이 레지스트리의 토큰이면, 토큰의 사용 여부와 암호의 만료 시각을 확인하세요.',
	resetApplicationSecret: '애플리케이션의 비밀이 만료되었으면 새 비밀을 만들어 그 비밀로 로그인하세요.',
} as const;

const showAdminUser = '관리 사용자가 켜져 있는지 확인하세요.';

const checkRepositoryName =
	'{repository} 이름에 오타가 없는지 확인하세요. 존재하지 않는 리포지토리도 결과가 같습니다.';

const allowPull = {
	showScopeMap:
		'{tokenName} 이름이 레지스트리의 토큰이면, 그 범위 맵에 {repository}의 content/read 작업이 있어야 합니다.',
	checkRepositoryName,
	signInAsAnother: '또는 그 권한이 있는 사용자를 사용하세요.',
} as const;

const runHelper = {runHelper: '도우미를 실행해 메시지를 확인하세요. 출력에 암호는 없습니다.'} as const;

export const storedCredential: WordsFor<typeof check> = {
	title: '저장된 자격 증명',
	column: '자격',
	labels: {
		access: '부여된 권한',
		actions: '작업',
		canPullAnonymously: '익명 끌어오기 가능',
		client: '클라이언트 프로그램',
		clientKind: '클라이언트',
		expires: '만료(UTC)',
		helper: '자격 증명 도우미',
		identity: '선택한 ID',
		imageHost: '이미지의 호스트',
		isGiven: '사용자가 입력함',
		isToken: '토큰 여부',
		issuedFor: '발급 대상',
		key: '항목',
		name: '이름',
		near: '비슷한 항목',
		notSentReason: '보내지 않은 이유',
		path: '경로',
		readError: '읽기 오류',
		repository: '리포지토리',
		type: '유형',
		unreadablePath: '읽을 수 없는 파일',
		userName: '사용자 이름',
		variable: '변수',
	},
	terms: {
		identity: {
			entra: '이 셸의 로그인',
			stored: '저장된 자격 증명',
			anonymous: '자격 증명 없음',
			given: '명령줄의 사용자',
		},
		notSentReason: {
			'unknown-cloud': '호스트가 알려진 클라우드에 속하지 않음',
			'realm-mismatch': 'realm이 다른 호스트에 있음',
			'entra-chosen': '이 셸의 로그인만 검사함',
			'no-client': '컨테이너 클라이언트를 찾지 못함',
			'repository-needed': '지정된 리포지토리가 없음',
		},
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {
			short: '끌어오기 권한 있음({repository})',
			summary: [
				'{clientName} 클라이언트에 저장된 {userName} 사용자의 자격 증명으로 {repository} 이미지를 끌어올 수 있습니다.',
				'{clientName} 클라이언트에 저장된 토큰으로 {repository} 이미지를 끌어올 수 있습니다.',
			],
		},
		accepted: {
			short: '자격 증명이 유효함',
			summary: [
				'레지스트리가 {clientName} 클라이언트에 저장된 {userName} 사용자의 자격 증명을 받아들입니다.',
				'레지스트리가 {clientName} 클라이언트에 저장된 토큰을 받아들입니다.',
			],
		},
		'anonymous-pull': {
			short: '자격 증명이 필요 없음',
			summary:
				'익명 끌어오기가 켜져 있으므로, {imageHost} 레지스트리의 {repository} 이미지는 자격 증명 없이 끌어올 수 있습니다.',
		},
		'anonymous-refused': {
			short: '익명 끌어오기 거부됨',
			summary: '레지스트리가 {repository}의 익명 끌어오기를 허용하지 않습니다.',
			meaning: '익명 끌어오기가 꺼져 있거나, 리포지토리가 존재하지 않습니다.',
			fixes: {showAnonymousPull: '익명 끌어오기가 켜져 있는지 확인하세요.', checkRepositoryName},
		},
		'user-can-pull': {
			short: '끌어오기 권한 있음({repository})',
			summary: '{userName} 사용자는 {repository} 이미지를 끌어올 수 있습니다.',
		},
		'user-accepted': {
			short: '암호가 맞음',
			summary: '레지스트리가 {userName} 사용자의 암호를 받아들입니다.',
		},
		'user-refused': {
			short: '사용자가 거부됨',
			summary: [
				'401: 레지스트리가 {userName} 사용자를 거부합니다. {registryMessage}',
				'401: 레지스트리가 {userName} 사용자를 거부합니다.',
			],
			meaning:
				'암호가 틀렸거나 만료되었거나, 사용자가 꺼져 있거나, {userName} 이름이 관리 사용자, 이 레지스트리의 토큰, 레지스트리에 역할이 있는 애플리케이션 중 어느 것도 아닙니다.',
			fixes: {
				...findUser,
				showAdminUser: '{userName} 이름이 관리 사용자이면, 관리 사용자가 켜져 있는지 확인하세요.',
			},
		},
		'user-cannot-pull': {
			short: '끌어오기 권한 없음: {repository}',
			summary: [
				'{userName} 사용자에게 {repository} 끌어오기 권한이 없습니다(부여된 권한: {granted}).',
				'{userName} 사용자에게 {repository} 끌어오기 권한이 없습니다.',
			],
			meaning: '레지스트리가 암호는 받아들였지만, 이 권한이 없는 토큰을 발급했습니다.',
			fixes: allowPull,
		},
		'not-stored': {
			short: '{clientName}: 로그인하지 않음',
			summary: '{clientName} 클라이언트에 {imageHost} 레지스트리의 자격 증명이 없습니다.',
			meaning:
				'{clientName} 클라이언트는 Azure 로그인을 사용하지 않습니다. 자격 증명 없이 끌어오면 401로 거부됩니다.',
			fixes: signIn,
		},
		'key-not-used': {
			short: '자격 증명의 표기가 다름',
			summary:
				'{path} 파일에 {key} 자격 증명이 있지만, {clientName} 클라이언트는 {imageHost}에 이를 사용하지 않습니다.',
			meaning:
				'{clientName} 클라이언트는 이미지 이름의 호스트와 포트가 정확히 같은 항목만 찾습니다. 대문자가 있거나, 포트가 붙었거나, 지역별 호스트이면 {clientName} 클라이언트에는 다른 레지스트리입니다.',
			fixes: {
				useSameSpelling: '로그인과 이미지 이름에 같은 호스트를 소문자로, 같은 포트로 쓰세요.',
				...signIn,
			},
		},
		expired: {
			short: '자격 증명이 만료됨',
			summary: '{clientName} 클라이언트에 저장된 {imageHost} 토큰은 {expires}에 만료되었습니다.',
			meaning: `az acr login으로 받은 토큰은 세 시간 동안 유효합니다. ${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'other-registry': {
			short: '다른 레지스트리의 자격 증명',
			summary:
				'{clientName} 클라이언트에 {imageHost}의 자격 증명으로 저장된 토큰은 {issuedFor} 레지스트리에 발급된 토큰입니다.',
			meaning: `토큰은 발급한 레지스트리에서만 유효합니다. ${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'token-refused': {
			short: '자격 증명이 거부됨',
			summary: [
				'401: 레지스트리가 {clientName} 클라이언트에 저장된 토큰을 거부합니다. {registryMessage}',
				'401: 레지스트리가 {clientName} 클라이언트에 저장된 토큰을 거부합니다.',
			],
			meaning: `토큰의 ID에서 역할이 제거되었거나, 로그인한 뒤에 레지스트리의 역할 할당 모드가 변경되었을 수 있습니다. ${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'admin-refused': {
			short: '관리 사용자가 거부됨',
			summary: [
				'401: 레지스트리가 관리 사용자 {userName}의 로그인을 거부합니다. {registryMessage}',
				'401: 레지스트리가 관리 사용자 {userName}의 로그인을 거부합니다.',
			],
			meaning: `관리 사용자가 꺼져 있거나, 암호가 다시 생성되었습니다. ${noFallback}`,
			fixes: {...useAnonymousPull, showAdminUser, ...signIn},
		},
		'password-refused': {
			short: '자격 증명이 거부됨',
			summary: [
				'401: 레지스트리가 {userName} 사용자의 암호를 거부합니다. {registryMessage}',
				'401: 레지스트리가 {userName} 사용자의 암호를 거부합니다.',
			],
			meaning: `암호가 만료되었거나 다시 생성되었습니다. 또는 {userName} 이름이 이 레지스트리의 토큰도, 레지스트리에 역할이 있는 애플리케이션도 아닙니다. ${noFallback}`,
			fixes: {...useAnonymousPull, ...findUser, ...signIn},
		},
		'pull-not-granted': {
			short: '끌어오기 권한 없음: {repository}',
			summary: [
				'{clientName} 클라이언트에 저장된 자격 증명에 {repository} 끌어오기 권한이 없습니다(부여된 권한: {granted}).',
				'{clientName} 클라이언트에 저장된 자격 증명에 {repository} 끌어오기 권한이 없습니다.',
			],
			meaning: `레지스트리가 이 자격 증명은 받아들였지만, 이 리포지토리에서 이미지를 끌어올 권한이 없습니다. ${noFallback}`,
			fixes: {...allowPull, ...signIn},
		},
		'file-unreadable': {
			short: '검사하지 않음: 읽을 수 없는 파일',
			summary: '검사하지 않음: {path} 파일을 읽을 수 없습니다.',
			meaning:
				'{clientName} 클라이언트는 이 파일에 자격 증명을 저장합니다. 문제는 클라이언트 설정 행에 설명되어 있습니다.',
			fixes: {followOtherRow: '클라이언트 설정 행의 설명대로 파일을 수정한 뒤 다시 시도하세요.'},
		},
		'helper-missing': {
			short: '자격 증명 도우미 없음',
			summary:
				'{clientName} 클라이언트는 자격 증명 도우미({helper})를 사용하지만, docker-credential-{helper} 프로그램이 설치되어 있지 않습니다.',
			meaning:
				'도우미가 없으면 {clientName} 클라이언트는 자격 증명 없이 이미지를 끌어오며, 흔히 메시지도 출력하지 않습니다.',
			fixes: {
				installHelper: 'docker-credential-{helper} 프로그램을 PATH의 폴더에 설치하세요.',
				checkPath: '도우미가 설치되어 있으면 도우미의 폴더를 이 셸의 PATH에 추가하세요.',
			},
		},
		'helper-failed': {
			short: '자격 증명 도우미 실패',
			summary: '자격 증명 도우미 {helper} 프로그램이 {imageHost}의 자격 증명을 반환하지 않습니다({error}).',
			meaning:
				'도우미가 잠겨 있거나, 설정되지 않았거나, 손상되었습니다. 이때 {clientName} 클라이언트는 자격 증명 없이 이미지를 끌어옵니다.',
			fixes: runHelper,
		},
		'helper-timeout': {
			short: '자격 증명 도우미의 응답 없음',
			summary: '자격 증명 도우미 {helper} 프로그램이 5초 안에 {imageHost}의 자격 증명을 반환하지 않았습니다.',
			meaning:
				'도우미가 창을 열고 키체인의 잠금 해제를 기다리고 있을 수 있습니다. 그러면 이미지를 끌어올 때도 똑같이 멈추거나 실패합니다.',
			fixes: {unlockKeychain: '자격 증명을 보관하는 키체인이나 키링의 잠금을 푸세요.', ...runHelper},
		},
		'entra-chosen': {
			short: '검사하지 않음: --as entra',
			summary: '검사하지 않음: --as entra 옵션이 있으면 이 셸의 로그인만 검사합니다.',
			meaning: '컨테이너 클라이언트는 자체 자격 증명을 보내므로 결과가 다를 수 있습니다.',
			fixes: {
				omitFlag: '이 옵션이 없으면 컨테이너 클라이언트의 자격 증명도 검사합니다.',
			},
		},
		'no-client': {
			short: '검사하지 않음: 클라이언트 없음',
			summary: '검사하지 않음: 컨테이너 클라이언트를 찾지 못했습니다.',
			meaning:
				'컨테이너 클라이언트는 끌어오기에 쓰는 자격 증명을 저장합니다. 클라이언트가 없으면 이 셸의 로그인만 사용됩니다.',
			fixes: {tryUser: '레지스트리의 다른 사용자를 검사하세요.'},
		},
		'repository-needed': {
			short: '검사하지 않음: 이미지 없음',
			summary: '검사하지 않음: 익명 끌어오기는 이미지나 리포지토리를 지정해야 검사할 수 있습니다.',
			meaning: '레지스트리는 자격 증명 없는 요청에 리포지토리별로 다르게 응답합니다.',
			fixes: {nameRepository: '리포지토리를 지정하세요.'},
		},
		'not-sent': {
			short: '검사하지 않음: 보내지 않음',
			summary:
				'검사하지 않음: acr-doctor는 알려진 클라우드에 있는 레지스트리의 토큰 서버에만 자격 증명을 보냅니다.',
			meaning: '호스트가 알려진 클라우드에 속하지 않거나, 레지스트리가 다른 호스트의 토큰 서버를 지정합니다.',
			fixes: {
				useLoginServer: '레지스트리의 Azure 로그인 서버를 입력하세요. 이름은 .azurecr.io 등으로 끝납니다.',
			},
		},
		'unexpected-response': {
			short: '토큰 엔드포인트 응답: {status}',
			summary: [
				'토큰 엔드포인트가 저장된 자격 증명에 {status} 상태로 응답했습니다. {registryMessage}',
				'토큰 엔드포인트가 저장된 자격 증명에 토큰 없이 {status} 상태로 응답했습니다.',
			],
			meaning: '정상 응답은 액세스 토큰이 있는 200, 또는 401입니다.',
			fixes: {retryCheck: '이 검사를 다시 시도하세요.', contactSupport: askSupport},
		},
	},
};
