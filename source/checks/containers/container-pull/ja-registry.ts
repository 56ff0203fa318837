import type {pullRegistryFindings} from './pull-registry-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../ja.ts';
import {askToAllowPull, enableDataEndpoints, signIn} from './ja-fixes.ts';

export const registryWords: WordsFor<{readonly findings: typeof pullRegistryFindings}>['findings'] = {
	'host-spelling': {
		short: 'ホスト名は小文字が必要',
		summary: '{imageHost} に大文字が含まれているため、{clientName} が資格情報を見つけられません。',
		meaning:
			'{clientName} は、ホストとポートの表記が完全に一致する資格情報だけを使います。az は、小文字のホスト名でサインインします。',
		fixes: {
			writeLowerCase: 'ホスト名を小文字で書いてください。',
			signIn: 'まだサインインしていない場合は、レジストリにサインインしてください。',
		},
	},
	'user-unknown': {
		short: 'ユーザー名が不明',
		summary: '{imageHost} は、保存されている資格情報のユーザー名を認識できません。',
		meaning:
			'ユーザー名は、アプリケーションの ID、トークンの名前、または管理者ユーザーである必要があります。',
		fixes: signIn,
	},
	'image-quarantined': {
		short: 'イメージが検疫中',
		summary: '{image} は検疫中のため、{imageHost} から取得できません。',
		meaning:
			'検疫ポリシーが有効な場合、新しいイメージは、スキャナーが承認するまでプルできません。もう一度サインインしても解決しません。',
		fixes: {
			askForRelease: 'イメージの検疫を解除するよう、スキャナーの担当者に依頼してください。',
			showQuarantinePolicy: 'レジストリの検疫ポリシーが有効かどうかを確認してください。',
			pullByDigest:
				'検疫の解除前にイメージをテストする場合は、ロール AcrQuarantineReader を使い、ダイジェストを指定してプルしてください。',
		},
	},
	'image-locked': {
		short: 'イメージがロック中',
		summary: '{imageHost} がこの操作を許可していません。{image} はロック中か、検疫中です。',
		meaning:
			'リポジトリまたはイメージのロックにより、読み取りが禁止されていることがあります。もう一度サインインしても解決しません。',
		fixes: {
			showImageLock:
				'イメージの属性に "readEnabled": false があるかどうかを確認してください。この値がある場合は、だれもイメージをプルできません。',
			showRepositoryLock:
				'リポジトリの属性にも、同じ値があるかどうかを確認してください。リポジトリの値は、すべてのイメージに適用されます。',
			unlockImage: 'イメージのロックが意図したものではない場合は、イメージのプルを再び許可してください。',
			unlockRepository:
				'リポジトリのロックが意図したものではない場合は、リポジトリからのプルを再び許可してください。',
			askForRelease:
				'レジストリで検疫を使っている場合は、イメージの検疫を解除するよう、スキャナーの担当者に依頼してください。',
		},
	},
	'cache-rule-unauthorized': {
		short: 'サインイン不可: キャッシュ ルール',
		summary: [
			'{imageHost} のキャッシュ ルール {cacheRule} が、取得元のレジストリにサインインできません。',
			'{imageHost} のキャッシュ ルールが、取得元のレジストリにサインインできません。',
		],
		meaning:
			'レジストリは、ルールの資格情報セットを使って、このイメージを別のレジストリから取得します。このマシンのサインインに問題はありません。',
		fixes: {
			showRule: 'ルールの取得元と資格情報セットを確認してください。',
			showCredentialSets:
				'資格情報セットのシークレットが有効であることと、資格情報セットの ID がキー コンテナーからシークレットを読み取れることを確認してください。',
			askForRuleOwner: 'ルールの資格情報セットを修正するよう、レジストリの所有者に依頼してください。',
		},
	},
	'cache-rule-rate-limited': {
		short: '取得元の要求数の上限に到達',
		summary: [
			'キャッシュ ルール {cacheRule} の取得元のレジストリで、要求数の上限に達しました (429)。',
			'キャッシュ ルールの取得元のレジストリで、要求数の上限に達しました (429)。',
		],
		meaning:
			'レジストリは、このイメージを別のレジストリから取得します。取得元のレジストリでは、サインインすると上限が上がります。',
		fixes: {
			addCredentialSet: 'ルールに資格情報セットがあるかどうかを確認してください。',
			wait: 'ルールの資格情報セットを追加または修正するか、しばらく待ってから再試行してください。',
		},
	},
	'storage-denied': {
		short: 'アクセス拒否: レイヤーのストレージ',
		summary: [
			'{dataHost} が {image} のレイヤーへのアクセスを拒否しました。',
			'{imageHost} のストレージが {image} のレイヤーへのアクセスを拒否しました。',
		],
		meaning:
			'サインインに問題はありません。レイヤーを保存しているストレージ アカウントが、サービス エンドポイント ポリシーなどにより、このネットワークを拒否しています。',
		fixes: {
			checkEndpointPolicy:
				'サブネットのサービス エンドポイント ポリシーを確認してください。レジストリのストレージがポリシーで除外されていてはいけません。',
			enableDataEndpoints,
			...askToAllowPull,
		},
	},
	'mirror-failed': {
		short: 'ミラーのエラー',
		summary: [
			'{image} の取得時に、ミラー {mirrorHost} がエラーを返しました。ミラーは {path} の {line} 行目で指定されています。',
			'{image} の取得時に、ミラー {mirrorHost} がエラーを返しました。ミラーは {path} で指定されています。',
			'{image} の取得時に、ミラー {mirrorHost} がエラーを返しました。',
			'{image} の取得時に、{imageHost} のミラーがエラーを返しました。',
		],
		meaning: withClientMessage('{clientName} は、レジストリより先にこのミラーに要求を送ります。'),
		fixes: {
			correctMirror:
				'ミラーの設定を修正または削除してください。Docker では daemon.json ("registry-mirrors")、Podman では registries.conf、containerd では hosts.toml です。',
		},
	},
	'settings-file-invalid': {
		short: '設定ファイルが無効',
		summary: [
			'{clientName} が {path} の {line} 行目を使えません。',
			'{clientName} が設定ファイル {path} を使えません。',
			'{clientName} が設定ファイルを使えません。',
		],
		meaning: clientMessage,
		fixes: {correctSettings: 'メッセージに示された行またはキーを修正してください。'},
	},
};
