import type {encryption as check} from './encryption.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ko.ts';

const whatFollows =
	'레지스트리는 캐시에 있는 키로 한동안 더 동작할 수 있지만, 이후에는 모든 끌어오기와 푸시를 403으로 거부합니다.';
const showKey = '레지스트리가 사용하는 키와 관리 ID를 확인하세요.';
const useOtherIdentity = {
	assignIdentity: '기존 관리 ID를 레지스트리에 할당하세요.',
	grantKeyRole: '할당한 관리 ID에 {vault} Key Vault의 키를 사용할 권한을 부여하세요.',
	setAccessPolicy: 'Key Vault가 역할 대신 액세스 정책을 쓴다면 액세스 정책을 설정하세요.',
	assignIdentityToKey: '이어서 이 관리 ID를 키에 쓰도록 지정하세요.',
	showKey,
};

export const encryption: WordsFor<typeof check> = {
	title: '암호화 키',
	column: '키',
	labels: {
		clientId: '클라이언트 ID',
		hasSystemIdentity: '시스템 할당 관리 ID',
		identityClientId: '현재 클라이언트 ID',
		identityId: '관리 ID의 리소스 ID',
		identityFailure: '관리 ID 조회 오류',
		identityType: '관리 ID 유형',
		isKeyDeleted: '키 삭제됨',
		isKeyEnabled: '키 활성화됨',
		isVaultDeleted: 'Key Vault 삭제됨',
		isVaultNotFound: 'Key Vault 없음',
		keyName: '키',
		keyCreated: '키 생성(UTC)',
		keyExpires: '키 만료(UTC)',
		keyIdentifier: '키 식별자',
		keyIdentity: '키에 쓰는 관리 ID',
		keyRotationEnabled: '자동 순환',
		lastKeyRotation: '마지막 순환',
		newestKeyIdentifier: '최신 버전',
		userIdentities: '사용자 할당 관리 ID',
		vault: 'Key Vault 이름',
		vaultBypass: 'Key Vault 방화벽 예외',
		vaultDefaultAction: 'Key Vault 방화벽 기본 동작',
		vaultDeletedAt: 'Key Vault 삭제 시각',
		vaultHost: 'Key Vault 호스트',
		vaultId: 'Key Vault 리소스 ID',
		versionedKeyIdentifier: '사용 중인 버전',
	},
	findings: {
		...registryReadFailures,
		'microsoft-managed': {
			short: 'Microsoft 관리형 키',
			summary: '레지스트리가 Microsoft 관리형 키로 암호화되어 있습니다.',
		},
		'customer-managed': {
			short: ['{vault}의 {keyName} 키', '고객 관리형 키'],
			summary: [
				'레지스트리가 {vault}의 {keyName} 키로 암호화되어 있습니다.',
				'레지스트리가 고객 관리형 키로 암호화되어 있습니다.',
			],
		},
		'no-identity': {
			short: '키에 액세스할 관리 ID 없음',
			summary: '레지스트리에 고객 관리형 키가 있지만, 키에 액세스할 관리 ID가 없습니다.',
			meaning: `레지스트리의 관리 ID가 제거되어 키에 액세스할 수 없습니다. ${whatFollows}`,
			fixes: useOtherIdentity,
		},
		'system-identity-missing': {
			short: '시스템 할당 관리 ID 꺼짐',
			summary: '레지스트리가 키에 액세스하는 데 필요한 시스템 할당 관리 ID가 꺼져 있습니다.',
			meaning: `시스템 할당 관리 ID가 없으면 레지스트리가 키에 액세스할 수 없습니다. ${whatFollows}`,
			fixes: {
				enableSystemIdentity: '시스템 할당 관리 ID를 다시 켜세요.',
				grantSystemIdentity:
					'다시 켠 시스템 할당 관리 ID는 새 관리 ID입니다. 새 관리 ID에 {vault}의 키를 사용할 권한을 부여한 뒤, 이 관리 ID를 키에 쓰도록 다시 지정하세요.',
				contactSupport: '레지스트리가 여전히 키에 액세스할 수 없다면 Azure 지원팀에 문의해야 합니다.',
				showKey,
			},
		},
		'identity-not-assigned': {
			short: '키에 쓰는 관리 ID가 할당되지 않음',
			summary: '키에 쓰는 관리 ID({keyIdentity})가 레지스트리에 할당되어 있지 않습니다.',
			meaning: `레지스트리에서 관리 ID가 제거되었거나, 키에 다른 관리 ID가 지정되었습니다. ${whatFollows}`,
			fixes: {findIdentity: '클라이언트 ID로 관리 ID를 찾으세요.', ...useOtherIdentity},
		},
		'identity-deleted': {
			short: '키에 쓰는 관리 ID가 삭제됨',
			summary: '키에 쓰는 관리 ID({identityName})가 삭제되었습니다.',
			meaning: `레지스트리에는 삭제된 관리 ID가 아직 지정되어 있습니다. ${whatFollows}`,
			fixes: useOtherIdentity,
		},
		'identity-recreated': {
			short: '키에 쓰는 관리 ID가 다시 만들어짐',
			summary: '키에 쓰는 관리 ID({identityName})가 다시 만들어져 레지스트리가 인식하지 못합니다.',
			meaning: `관리 ID의 클라이언트 ID는 이제 {identityClientId}이지만, 레지스트리는 {keyIdentity} 값으로 키에 액세스합니다. ${whatFollows}`,
			fixes: {
				assignIdentity: '새 관리 ID를 레지스트리에 할당하세요.',
				assignIdentityToKey: '새 관리 ID를 키에 쓰도록 지정하세요.',
				showKey,
			},
		},
		'identity-not-readable': {
			short: '관리 ID를 읽을 권한 없음',
			summary: '키에 쓰는 관리 ID({identityName})를 읽을 권한이 없어 확인하지 않았습니다.',
			meaning:
				'로그인한 ID로는 키에 쓰는 관리 ID가 아직 있는지 확인할 수 없습니다. 키에서 다른 문제는 발견되지 않았습니다.',
			fixes: {
				requestReader:
					'소유자에게 키에 쓰는 관리 ID의 읽기 권한자(Reader) 역할을 요청하거나, 소유자에게 이 검사를 실행해 달라고 요청하세요.',
			},
		},
		'vault-deleted': {
			short: 'Key Vault가 삭제됨',
			summary: ['{vault} Key Vault가 {deletedAt}에 삭제되었습니다.', '{vault} Key Vault가 삭제되었습니다.'],
			meaning: `영구 삭제되기 전까지는 Key Vault를 키와 함께 복구할 수 있습니다. ${whatFollows}`,
			fixes: {recoverVault: 'Key Vault를 복구하세요.', showKey},
		},
		'vault-not-found': {
			short: 'Key Vault를 찾을 수 없음',
			summary: '{vault} Key Vault를 찾을 수 없습니다. 이 컴퓨터에서 {vaultHost} 이름이 조회되지 않습니다.',
			meaning:
				'Key Vault가 삭제된 뒤 영구 삭제되었거나, 이 네트워크의 프라이빗 DNS 영역이 호스트 이름을 가리고 있습니다. Azure에서도 이 ID로는 Key Vault를 볼 수 없습니다.',
			fixes: {
				showVault: 'Key Vault가 있는지 확인하세요.',
				listDeletedVaults: 'Key Vault를 복구할 수 있는지 확인하세요.',
				showKey,
			},
		},
		'vault-firewall': {
			short: 'Key Vault가 레지스트리를 차단',
			summary: '{vault} Key Vault의 방화벽이 레지스트리를 차단합니다.',
			meaning:
				'방화벽은 규칙이 허용하지 않는 모든 액세스를 거부하며, 레지스트리를 비롯한 신뢰할 수 있는 Azure 서비스도 거부합니다. 끌어오기는 403으로 실패합니다.',
			fixes: {
				allowTrustedServices: '신뢰할 수 있는 서비스를 허용하세요. 변경은 몇 초 안에 적용됩니다.',
				showKey,
			},
		},
		'key-deleted': {
			short: '키가 삭제됨',
			summary: '{vault} Key Vault에서 {keyName} 키가 삭제되었습니다.',
			meaning: whatFollows,
			fixes: {recoverKey: '키를 복구하세요.', showKey},
		},
		'key-disabled': {
			short: '키가 비활성화됨',
			summary: '{vault}의 {keyName} 키가 비활성화되어 있습니다.',
			meaning: `비활성화된 키로는 아무것도 복호화할 수 없습니다. ${whatFollows}`,
			fixes: {enableKey: '키를 활성화하세요.', showKey},
		},
		'key-expired': {
			short: '키 만료됨({keyExpires})',
			summary: '{vault}의 {keyName} 키가 {keyExpires}에 만료되었습니다.',
			meaning:
				'만료된 키로는 기존 데이터를 복호화할 수 있지만 새 데이터를 암호화할 수 없습니다. 다음 키 순환이나 새 복제본 만들기가 실패합니다.',
			fixes: {
				rotateKey: '키의 새 버전을 만드세요.',
				extendKey: '또는 키의 만료 날짜를 늦추세요.',
				showKey,
			},
		},
		'rotation-overdue': {
			short: '키의 이전 버전 사용 중',
			summary: '레지스트리가 {keyName} 키의 이전 버전을 아직 사용합니다.',
			meaning:
				'레지스트리는 한 시간 안에 새 버전을 적용해야 하지만 하루가 지나도록 적용하지 않았습니다. 이전 버전이 활성화되어 있는 동안은 끌어오기와 푸시를 할 수 있습니다.',
			fixes: {useNewestKey: '레지스트리를 최신 버전으로 전환하세요.', showKey},
		},
	},
};
