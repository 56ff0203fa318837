import type {encryption as check} from './encryption.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ja.ts';

const worksUntilCacheExpires =
	'レジストリは、キャッシュされたキーによりしばらく動作することがありますが、その後はすべてのプルとプッシュを 403 で拒否します。';
const showKey = 'レジストリが使うキーと ID を確認してください。';
const useOtherIdentity = {
	assignIdentity: '既存の ID をレジストリに割り当ててください。',
	grantKeyRole: '割り当てた ID に、Key Vault {vault} のキーの使用を許可してください。',
	setAccessPolicy: 'Key Vault がロールではなくアクセス ポリシーを使う場合は、ポリシーを設定してください。',
	assignIdentityToKey: '次に、割り当てた ID をキーに使う ID として指定してください。',
	showKey,
};

export const encryption: WordsFor<typeof check> = {
	title: '暗号化キー',
	column: 'キー',
	labels: {
		clientId: 'クライアント ID',
		hasSystemIdentity: 'システム割り当て ID',
		identityClientId: '現在のクライアント ID',
		identityId: 'ID のリソース ID',
		identityFailure: 'ID の読み取りエラー',
		identityType: 'ID の種類',
		isKeyDeleted: 'キーは削除済み',
		isKeyEnabled: 'キーは有効',
		isVaultDeleted: 'Key Vault は削除済み',
		isVaultNotFound: 'Key Vault は未検出',
		keyName: 'キー',
		keyCreated: 'キーの作成日時 (UTC)',
		keyExpires: 'キーの有効期限 (UTC)',
		keyIdentifier: 'キー識別子',
		keyIdentity: 'キーに使う ID',
		keyRotationEnabled: '自動ローテーション',
		lastKeyRotation: '最後のローテーション',
		newestKeyIdentifier: '最新のバージョン',
		userIdentities: 'ユーザー割り当て ID',
		vault: 'Key Vault 名',
		vaultBypass: 'Key Vault の例外',
		vaultDefaultAction: 'Key Vault の既定動作',
		vaultDeletedAt: 'Key Vault の削除日時',
		vaultHost: 'Key Vault のホスト',
		vaultId: 'Key Vault のリソース ID',
		versionedKeyIdentifier: '使用中のバージョン',
	},
	findings: {
		...registryReadFailures,
		'microsoft-managed': {
			short: 'Microsoft マネージド キー',
			summary: 'レジストリは Microsoft マネージド キーで暗号化されています。',
		},
		'customer-managed': {
			short: ['{vault} のキー {keyName}', 'カスタマー マネージド キー'],
			summary: [
				'レジストリは {vault} のキー {keyName} で暗号化されています。',
				'レジストリはカスタマー マネージド キーで暗号化されています。',
			],
		},
		'no-identity': {
			short: 'キーに使う ID なし',
			summary:
				'レジストリにカスタマー マネージド キーがありますが、キーにアクセスするための ID がありません。',
			meaning: `レジストリの ID が削除されたため、レジストリはキーにアクセスできません。${worksUntilCacheExpires}`,
			fixes: useOtherIdentity,
		},
		'system-identity-missing': {
			short: 'システム割り当て ID が無効',
			summary: 'システム割り当て ID が無効ですが、レジストリがキーにアクセスするには、この ID が必要です。',
			meaning: `システム割り当て ID がないと、レジストリはキーにアクセスできません。${worksUntilCacheExpires}`,
			fixes: {
				enableSystemIdentity: 'システム割り当て ID をもう一度有効にしてください。',
				grantSystemIdentity:
					'システム割り当て ID は新しい ID として再作成されます。新しい ID に Key Vault {vault} のキーへのアクセスを許可し、キーに使う ID としてもう一度指定してください。',
				contactSupport:
					'レジストリがキーにアクセスできないままの場合、対処できるのは Azure サポートだけです。',
				showKey,
			},
		},
		'identity-not-assigned': {
			short: '未割り当て: キーに使う ID',
			summary: 'キーに使う ID ({keyIdentity}) が、レジストリに割り当てられていません。',
			meaning: `ID がレジストリから削除されたか、キーに使う ID として別の ID が指定された可能性があります。${worksUntilCacheExpires}`,
			fixes: {findIdentity: 'クライアント ID で ID を検索してください。', ...useOtherIdentity},
		},
		'identity-deleted': {
			short: '削除済み: キーに使う ID',
			summary: 'キーに使う ID {identityName} が削除されました。',
			meaning: `レジストリは、削除された ID を参照したままです。${worksUntilCacheExpires}`,
			fixes: useOtherIdentity,
		},
		'identity-recreated': {
			short: '再作成済み: キーに使う ID',
			summary: '{identityName} が再作成されたため、レジストリはこの ID を認識できません。',
			meaning: `ID の現在のクライアント ID は {identityClientId} ですが、レジストリは {keyIdentity} でキーにアクセスしています。${worksUntilCacheExpires}`,
			fixes: {
				assignIdentity: '新しい ID をレジストリに割り当ててください。',
				assignIdentityToKey: '新しい ID をキーに使う ID として指定してください。',
				showKey,
			},
		},
		'identity-not-readable': {
			short: '読み取り許可なし: キーに使う ID',
			summary: 'キーに使う ID {identityName} を読み取るアクセス許可がないため、確認していません。',
			meaning:
				'サインイン中の ID では、キーに使う ID がまだ存在するかどうかを確認できません。他に、キーの問題は見つかりませんでした。',
			fixes: {
				requestReader:
					'キーに使う ID の閲覧者 (Reader) ロールを割り当てるか、このチェックを実行するよう、所有者に依頼してください。',
			},
		},
		'vault-deleted': {
			short: '削除済みの Key Vault',
			summary: [
				'Key Vault {vault} は {deletedAt} に削除されました。',
				'Key Vault {vault} は削除されました。',
			],
			meaning: `Key Vault が消去されるまでは、キーと一緒に回復できます。${worksUntilCacheExpires}`,
			fixes: {recoverVault: 'Key Vault を回復してください。', showKey},
		},
		'vault-not-found': {
			short: 'Key Vault が見つからない',
			summary: 'Key Vault {vault} が見つかりません。このマシンで {vaultHost} の名前を解決できません。',
			meaning:
				'Key Vault が削除後に消去されたか、このネットワークのプライベート DNS ゾーンが Key Vault のホスト名を隠している可能性があります。この ID では、Azure 上の Key Vault も表示できません。',
			fixes: {
				showVault: 'Key Vault が存在するかどうかを確認してください。',
				listDeletedVaults: 'Key Vault を回復できるかどうかを確認してください。',
				showKey,
			},
		},
		'vault-firewall': {
			short: 'Key Vault がブロック',
			summary: 'Key Vault {vault} のファイアウォールがレジストリをブロックしています。',
			meaning:
				'ファイアウォールは、規則で許可されていないアクセスをすべて拒否します。レジストリなどの信頼された Azure サービスも例外ではありません。プルは 403 で失敗します。',
			fixes: {
				allowTrustedServices: '信頼されたサービスを許可してください。変更は数秒で反映されます。',
				showKey,
			},
		},
		'key-deleted': {
			short: '削除済みのキー',
			summary: 'キー {keyName} は Key Vault {vault} から削除されました。',
			meaning: worksUntilCacheExpires,
			fixes: {recoverKey: 'キーを回復してください。', showKey},
		},
		'key-disabled': {
			short: '無効化されたキー',
			summary: 'Key Vault {vault} のキー {keyName} は無効になっています。',
			meaning: `無効化されたキーでは復号できません。${worksUntilCacheExpires}`,
			fixes: {enableKey: 'キーを有効にしてください。', showKey},
		},
		'key-expired': {
			short: '期限切れのキー ({keyExpires})',
			summary: 'Key Vault {vault} のキー {keyName} は {keyExpires} に期限が切れました。',
			meaning:
				'期限切れのキーでは、既存のデータを復号できますが、新しいデータを暗号化できません。次のローテーションや新しいレプリカの作成は失敗します。',
			fixes: {
				rotateKey: 'キーの新しいバージョンを作成してください。',
				extendKey: 'または、有効期限を延長してください。',
				showKey,
			},
		},
		'rotation-overdue': {
			short: '古いバージョンのキー',
			summary: 'レジストリは、キー {keyName} の古いバージョンを使い続けています。',
			meaning:
				'レジストリは通常 1 時間以内に新しいバージョンに切り替わりますが、1 日たっても切り替わっていません。古いバージョンが有効な間は、プルとプッシュができます。',
			fixes: {useNewestKey: 'レジストリを最新のバージョンに切り替えてください。', showKey},
		},
	},
};
