import type {encryption as check} from './encryption.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ko.ts';

const whatFollows =
	'레지스트리는 이미 읽어 둔 키로 한동안 더 동작할 수 있지만, 그 뒤에는 모든 끌어오기와 푸시를 403으로 거부합니다.';
const showKey = '레지스트리가 사용하는 키와 ID를 확인하세요.';
const useOtherIdentity = {
	assignIdentity: '실제로 있는 ID를 레지스트리에 할당하세요.',
	grantKeyRole: '그 ID가 Key Vault {vault}의 키에 접근할 수 있게 하세요.',
	setAccessPolicy: '그 Key Vault가 역할 대신 액세스 정책을 쓴다면 정책을 설정하세요.',
	assignIdentityToKey: '그런 다음 그 ID를 키에 지정하세요.',
	showKey,
};

export const encryption: WordsFor<typeof check> = {
	title: '암호화 키',
	labels: {
		clientId: '클라이언트 ID',
		hasSystemIdentity: '시스템 할당 ID 있음',
		identityClientId: '그 ID의 클라이언트 ID',
		identityId: '키에 쓰는 ID',
		identityFailure: 'ID를 읽지 못한 이유',
		identityType: '레지스트리의 ID',
		isKeyDeleted: '키 삭제됨',
		isKeyEnabled: '키 사용 가능',
		isVaultDeleted: 'Key Vault 삭제됨',
		isVaultNotFound: 'Key Vault 알 수 없음',
		keyName: '키',
		keyCreated: '키 생성(UTC)',
		keyExpires: '키 만료(UTC)',
		keyIdentifier: '키 식별자',
		keyIdentity: '키 접근 ID',
		keyRotationEnabled: '새 버전 자동 적용',
		lastKeyRotation: '마지막 키 순환',
		newestKeyIdentifier: '최신 버전',
		userIdentities: 'ID',
		vault: 'Key Vault 이름',
		vaultBypass: 'Key Vault 방화벽 예외',
		vaultDefaultAction: 'Key Vault 방화벽 기본 동작',
		vaultDeletedAt: 'Key Vault 삭제 시각',
		vaultHost: 'Key Vault 호스트',
		vaultId: 'Key Vault ID',
		versionedKeyIdentifier: '사용 중인 버전',
	},
	findings: {
		...registryReadFailures,
		'microsoft-managed': {summary: 'Microsoft 관리형 키로 암호화됨'},
		'customer-managed': {summary: ['Key Vault {vault}의 {keyName} 키', '고객 관리형 키']},
		'no-identity': {
			summary: '고객 관리형 키에 접근할 ID가 없습니다.',
			meaning: `레지스트리의 ID가 제거되어 키에 접근할 방법도 없어졌습니다. ${whatFollows}`,
			fixes: useOtherIdentity,
		},
		'system-identity-missing': {
			summary: '키에 접근하는 시스템 할당 ID가 꺼져 있습니다.',
			meaning: `그 ID가 없으면 키에 접근할 수 없습니다. ${whatFollows}`,
			fixes: {
				enableSystemIdentity: 'ID를 다시 켜세요.',
				grantSystemIdentity:
					'다시 켜면 다른 ID가 됩니다. Key Vault {vault}의 키에 접근할 수 있게 하고 키에 새로 지정하세요.',
				contactSupport: '그래도 키에 접근하지 못하면 Azure 지원팀만 도울 수 있습니다.',
				showKey,
			},
		},
		'identity-not-assigned': {
			summary: '키에 접근하는 ID가 할당되어 있지 않습니다: {keyIdentity}',
			meaning: `레지스트리에서 그 ID가 제거되었거나, 키에 다른 ID가 지정되었습니다. ${whatFollows}`,
			fixes: {findIdentity: '그 ID를 찾으세요.', ...useOtherIdentity},
		},
		'identity-deleted': {
			summary: '키에 접근하는 ID가 삭제되었습니다: {identityName}',
			meaning: `레지스트리에는 아직 그 ID가 지정되어 있습니다. ${whatFollows}`,
			fixes: useOtherIdentity,
		},
		'identity-recreated': {
			summary: '키에 접근하는 ID가 다시 만들어졌습니다: {identityName}',
			meaning: `같은 이름의 ID가 삭제된 뒤 다시 만들어졌습니다. 지금의 클라이언트 ID는 {identityClientId}이고, 키에 접근하는 ID는 {keyIdentity}입니다. ${whatFollows}`,
			fixes: {
				assignIdentity: '레지스트리에 새 ID를 할당하세요.',
				assignIdentityToKey: '새 ID를 키에 지정하세요.',
				showKey,
			},
		},
		'identity-not-readable': {
			summary: '판단 보류: 키에 접근하는 ID를 읽을 권한이 없습니다({identityName}).',
			meaning:
				'로그인한 ID로는 그 ID가 아직 있는지 알 수 없습니다. 키에서 확인할 수 있는 나머지는 정상입니다.',
			fixes: {
				requestReader: '소유자에게 그 ID의 Reader 역할을 요청하거나, 이 검사를 대신 다시 해 달라고 하세요.',
			},
		},
		'vault-deleted': {
			summary: ['Key Vault가 삭제되었습니다({deletedAt}): {vault}', 'Key Vault가 삭제되었습니다: {vault}'],
			meaning: `영구 삭제되기 전까지는 안에 있는 키와 함께 복구할 수 있습니다. ${whatFollows}`,
			fixes: {recoverVault: '복구하세요.', showKey},
		},
		'vault-not-found': {
			summary: 'Key Vault의 주소를 찾을 수 없습니다: {vault}({vaultHost})',
			meaning:
				'영구 삭제되었거나, 이 네트워크의 프라이빗 DNS 영역이 이름을 가리고 있습니다. Azure에서도 이 ID에는 보이지 않습니다.',
			fixes: {showVault: '있는지 확인하세요.', listDeletedVaults: '복구할 수 있는지 확인하세요.', showKey},
		},
		'vault-firewall': {
			summary: 'Key Vault 방화벽이 레지스트리를 막습니다: {vault}',
			meaning:
				'규칙에 없는 것은 모두 거부하고, 레지스트리를 비롯한 신뢰할 수 있는 Azure 서비스에도 예외를 두지 않습니다. 이미지 끌어오기는 403으로 실패합니다.',
			fixes: {allowTrustedServices: '신뢰할 수 있는 서비스를 허용하세요. 몇 초 안에 적용됩니다.', showKey},
		},
		'key-deleted': {
			summary: '키가 없습니다: Key Vault {vault}의 {keyName}',
			meaning: `키가 삭제되었습니다. ${whatFollows}`,
			fixes: {recoverKey: '복구하세요.', showKey},
		},
		'key-disabled': {
			summary: '키가 사용 안 함 상태입니다: Key Vault {vault}의 {keyName}',
			meaning: `사용 안 함 상태의 키로는 아무것도 복호화할 수 없습니다. ${whatFollows}`,
			fixes: {enableKey: '키를 사용하도록 설정하세요.', showKey},
		},
		'key-expired': {
			summary: '키가 {keyExpires}에 만료되었습니다: Key Vault {vault}의 {keyName}',
			meaning:
				'이 키로 암호화된 것은 아직 복호화할 수 있지만 새로 암호화할 수는 없습니다. 다음 키 순환이나 복제가 실패합니다.',
			fixes: {rotateKey: '키의 새 버전을 만드세요.', extendKey: '또는 만료 날짜를 바꾸세요.', showKey},
		},
		'rotation-overdue': {
			summary: '키의 이전 버전을 아직 쓰고 있습니다: {keyName}',
			meaning:
				'한 시간 안에 새 버전으로 바뀌어야 하는데 하루가 지나도록 바뀌지 않았습니다. 이전 버전이 사용하도록 설정되어 있는 동안은 동작합니다.',
			fixes: {useNewestKey: '최신 버전을 쓰게 하세요.', showKey},
		},
	},
};
