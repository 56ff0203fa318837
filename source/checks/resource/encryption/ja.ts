import type {encryption as check} from './encryption.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ja.ts';

const shutsSoon =
	'レジストリは保持している情報でしばらく動作することがありますが、その後はすべてのプルとプッシュを 403 で拒否します。';
const showKey = 'レジストリが使うキーと ID を確認してください。';
const useOtherIdentity = {
	assignIdentity: '存在する ID をレジストリに割り当ててください。',
	grantKeyRole: 'Key Vault {vault} のキーの使用をその ID に許可してください。',
	setAccessPolicy:
		'その Key Vault がロールではなくアクセス ポリシーを使う場合は、ポリシーを設定してください。',
	assignIdentityToKey: '次に、その ID をキーに使うよう指定してください。',
	showKey,
};

export const encryption: WordsFor<typeof check> = {
	title: '暗号化キー',
	labels: {
		clientId: 'クライアント ID',
		hasSystemIdentity: 'システム割り当て ID あり',
		identityClientId: 'その ID のクライアント ID',
		identityId: 'ID のリソース ID',
		identityFailure: 'ID を読めない理由',
		identityType: '割り当てた ID の種類',
		isKeyDeleted: 'キーは削除済み',
		isKeyEnabled: 'キーは有効',
		isVaultDeleted: 'Key Vault は削除済み',
		isVaultNotFound: 'Key Vault が見つからない',
		keyName: 'キー',
		keyCreated: 'キーの作成日時 (UTC)',
		keyExpires: 'キーの有効期限 (UTC)',
		keyIdentifier: 'キー識別子',
		keyIdentity: 'キーに使う ID',
		keyRotationEnabled: '自動ローテーション',
		lastKeyRotation: '最後のローテーション',
		newestKeyIdentifier: '最新のバージョン',
		userIdentities: 'ID',
		vault: 'Key Vault 名',
		vaultBypass: 'Key Vault のバイパス',
		vaultDefaultAction: 'Key Vault の既定動作',
		vaultDeletedAt: 'Key Vault の削除日時',
		vaultHost: 'Key Vault のホスト',
		vaultId: 'Key Vault の ID',
		versionedKeyIdentifier: '使用中のバージョン',
	},
	findings: {
		...registryReadFailures,
		'microsoft-managed': {summary: 'Microsoft が管理するキーで暗号化'},
		'customer-managed': {summary: ['{vault} のキー {keyName}', 'カスタマー マネージド キー']},
		'no-identity': {
			summary: 'キーに使う ID がありません (レジストリに未設定)。',
			meaning: `レジストリの ID が外され、キーにアクセスできなくなりました。${shutsSoon}`,
			fixes: useOtherIdentity,
		},
		'system-identity-missing': {
			summary: 'システム割り当て ID が無効です (キーに使う ID)。',
			meaning: `この ID がないと、キーを使えません。${shutsSoon}`,
			fixes: {
				enableSystemIdentity: 'システム割り当て ID をもう一度有効にしてください。',
				grantSystemIdentity:
					'有効にすると別の ID になります。Key Vault {vault} のキーの使用を許可し、キーに使う ID として指定し直してください。',
				contactSupport: 'それでもキーを使えない場合、対処できるのは Azure サポートだけです。',
				showKey,
			},
		},
		'identity-not-assigned': {
			summary: 'キーに使う ID が割り当てられていません ({keyIdentity})。',
			meaning: `この ID がレジストリから外されたか、割り当てられていない ID がキーに使うよう指定されました。${shutsSoon}`,
			fixes: {findIdentity: 'その ID を探してください。', ...useOtherIdentity},
		},
		'identity-deleted': {
			summary: 'キーに使う ID が削除されています: {identityName}',
			meaning: `レジストリの設定には残っています。${shutsSoon}`,
			fixes: useOtherIdentity,
		},
		'identity-recreated': {
			summary: 'キーに使う ID が作り直されています: {identityName}',
			meaning: `同じ名前の ID が削除され、作り直されました。現在のクライアント ID は {identityClientId} ですが、キーには以前の {keyIdentity} が指定されたままです。${shutsSoon}`,
			fixes: {
				assignIdentity: '新しい ID をレジストリに割り当ててください。',
				assignIdentityToKey: 'その ID をキーに使うよう指定してください。',
				showKey,
			},
		},
		'identity-not-readable': {
			summary: '判定不能: キーに使う ID を読み取れません ({identityName}、権限なし)。',
			meaning:
				'キーに使う ID がまだ存在するかどうか、サインイン中の ID からはわかりません。それ以外にキーの問題は見つかっていません。',
			fixes: {
				requestReader:
					'キーに使う ID の Reader ロールを付与するか、代わりにこのチェックを実行するよう、所有者に依頼してください。',
			},
		},
		'vault-deleted': {
			summary: [
				'Key Vault が削除されています: {vault} ({deletedAt})',
				'Key Vault が削除されています: {vault}',
			],
			meaning: `消去されるまでは、中のキーごと回復できます。${shutsSoon}`,
			fixes: {recoverVault: 'Key Vault を回復してください。', showKey},
		},
		'vault-not-found': {
			summary: 'Key Vault が見つかりません: {vault} ({vaultHost} を解決できません)',
			meaning:
				'削除後に消去されたか、このネットワークのプライベート DNS ゾーンにレコードがありません。Azure 上でも、サインイン中の ID からは見えません。',
			fixes: {
				showVault: 'Key Vault が存在するかどうか確認してください。',
				listDeletedVaults: 'Key Vault を回復できるかどうか確認してください。',
				showKey,
			},
		},
		'vault-firewall': {
			summary: 'Key Vault のファイアウォールに拒否されています: {vault}',
			meaning:
				'規則で許可されていないアクセスをすべて拒否し、信頼された Azure サービス (レジストリもその 1 つです) の例外もありません。プルは 403 で失敗します。',
			fixes: {allowTrustedServices: '信頼されたサービスを許可してください。数秒で有効になります。', showKey},
		},
		'key-deleted': {
			summary: 'キーがありません: {keyName} (Key Vault {vault})',
			meaning: `キーが削除されています。${shutsSoon}`,
			fixes: {recoverKey: 'キーを回復してください。', showKey},
		},
		'key-disabled': {
			summary: 'キーが無効になっています: {keyName} (Key Vault {vault})',
			meaning: `無効なキーでは復号できません。${shutsSoon}`,
			fixes: {enableKey: 'キーを有効にしてください。', showKey},
		},
		'key-expired': {
			summary: 'キーの期限が切れています: {keyName} (Key Vault {vault}、{keyExpires})',
			meaning:
				'このキーで暗号化済みのものはまだ復号できますが、新たな暗号化はできません。次のローテーションやレプリカの作成は失敗します。',
			fixes: {
				rotateKey: 'キーの新しいバージョンを作成してください。',
				extendKey: 'または、期限を変更してください。',
				showKey,
			},
		},
		'rotation-overdue': {
			summary: 'キーの古いバージョンが使われています: {keyName}',
			meaning:
				'本来は 1 時間以内に新しいバージョンに切り替わりますが、1 日以上たっても切り替わっていません。古いバージョンが有効な間は動作します。',
			fixes: {useNewestKey: '最新のバージョンに切り替えてください。', showKey},
		},
	},
};
