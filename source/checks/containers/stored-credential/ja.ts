import type {storedCredential as check} from './stored-credential.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../../registry/registry-response/ja.ts';
import {giveCorrelationId, retry} from '../../ja.ts';

const signIn = {
	letAzUsePodman: 'az が Docker ではなく Podman でサインインするように設定してください。',
	signInWithAzureCli: 'Azure CLI でレジストリにサインインしてください。この資格情報は 3 時間有効です。',
	signInWithClient:
		'または、ユーザー名とパスワードでサインインしてください (サービス プリンシパルやレジストリのトークンなど)。',
} as const;

const useAnonymousPull = {
	signOut:
		'このレジストリは、資格情報なしのプルを許可しています。{clientName} は保存されている資格情報を必ず送信するため、資格情報を削除してください。',
} as const;

const noFallback = '{clientName} はプルのたびにこの資格情報を送信し、拒否されても別の資格情報は試しません。';

const findUser = {
	retypePassword: 'ユーザー名を確認し、パスワードを入力し直してください。',
	showToken:
		'{tokenName} がレジストリのトークンの場合は、トークンが有効かどうかと、パスワードの有効期限を確認してください。',
	resetApplicationSecret:
		'アプリケーションのシークレットの期限が切れている場合は、新しいシークレットを作成し、それを使ってサインインしてください。',
} as const;

const checkRepositoryName =
	'{repository} のスペルを確認してください。存在しないリポジトリでも同じ結果になります。';

const allowPull = {
	showScopeMap:
		'{tokenName} がレジストリのトークンの場合は、トークンのスコープ マップに {repository} の content/read が必要です。',
	checkRepositoryName,
	signInAsAnother: 'または、プルのアクセス許可がある別のユーザーを使ってください。',
} as const;

const runHelper = {
	runHelper: 'ヘルパーを実行し、メッセージを確認してください。出力にパスワードは含まれません。',
} as const;

export const storedCredential: WordsFor<typeof check> = {
	title: '保存された資格情報',
	column: '資格',
	labels: {
		access: '付与された許可',
		actions: '操作',
		canPullAnonymously: '匿名プルが可能',
		client: 'クライアントのプログラム',
		clientKind: 'クライアント',
		expires: '有効期限 (UTC)',
		helper: '資格情報ヘルパー',
		identity: '選んだ ID',
		imageHost: 'イメージのホスト',
		isGiven: 'ユーザーが指定',
		isToken: 'トークン',
		issuedFor: '発行先',
		key: 'エントリ',
		name: '名前',
		near: '似たエントリ',
		notSentReason: '送信しなかった理由',
		path: 'パス',
		readError: '読み取りエラー',
		repository: 'リポジトリ',
		type: '種類',
		unreadablePath: '読み取れないファイル',
		userName: 'ユーザー名',
		variable: '変数',
	},
	terms: {
		identity: {
			entra: 'このシェルのサインイン',
			stored: '保存された資格情報',
			anonymous: '資格情報なし',
			given: 'コマンド ラインのユーザー',
		},
		notSentReason: {
			'unknown-cloud': '既知のクラウドにないホスト',
			'realm-mismatch': 'realm が別のホスト',
			'entra-chosen': 'このシェルのサインインだけを確認',
			'no-client': 'コンテナー クライアントなし',
			'repository-needed': 'リポジトリの指定なし',
		},
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {
			short: 'プル許可あり: {repository}',
			summary: [
				'{clientName} に保存されている {userName} の資格情報で、{repository} をプルできます。',
				'{clientName} に保存されているトークンで、{repository} をプルできます。',
			],
		},
		accepted: {
			short: '資格情報は有効',
			summary: [
				'{clientName} に保存されている {userName} の資格情報を、レジストリが受け入れました。',
				'{clientName} に保存されているトークンを、レジストリが受け入れました。',
			],
		},
		'anonymous-pull': {
			short: '資格情報は不要',
			summary: '匿名プルが有効なため、{imageHost} の {repository} は資格情報なしでプルできます。',
		},
		'anonymous-refused': {
			short: '拒否: 匿名プル',
			summary: 'レジストリは {repository} の匿名プルを許可していません。',
			meaning: '匿名プルが無効か、リポジトリが存在しません。',
			fixes: {showAnonymousPull: '匿名プルが有効かどうかを確認してください。', checkRepositoryName},
		},
		'user-can-pull': {
			short: 'プル許可あり: {repository}',
			summary: '{userName} は {repository} をプルできます。',
		},
		'user-accepted': {
			short: 'パスワードは有効',
			summary: '{userName} のパスワードを、レジストリが受け入れました。',
		},
		'user-refused': {
			short: '拒否: ユーザー',
			summary: [
				'401: レジストリが {userName} を拒否しました。メッセージ: {registryMessage}',
				'401: レジストリが {userName} を拒否しました。',
			],
			meaning:
				'次のいずれかが原因です: パスワードが間違っている、パスワードの期限が切れている、ユーザーが無効である、{userName} が管理者ユーザーでも、このレジストリのトークンでも、レジストリのロールがあるアプリケーションでもない。',
			fixes: {
				...findUser,
				showAdminUser:
					'{userName} が管理者ユーザーの場合は、管理者ユーザーが有効かどうかを確認してください。',
			},
		},
		'user-cannot-pull': {
			short: 'プル許可なし: {repository}',
			summary: [
				'{userName} には、{repository} をプルするアクセス許可がありません (付与: {granted})。',
				'{userName} には、{repository} をプルするアクセス許可がありません。',
			],
			meaning: 'レジストリはパスワードを受け入れましたが、このアクセス許可のないトークンを発行しました。',
			fixes: allowPull,
		},
		'not-stored': {
			short: '未サインイン: {clientName}',
			summary: '{clientName} に {imageHost} の資格情報がありません。',
			meaning: '{clientName} は Azure のサインインを使いません。資格情報のないプルは 401 で拒否されます。',
			fixes: signIn,
		},
		'key-not-used': {
			short: '表記が違うため使われない',
			summary:
				'{path} には {key} の資格情報がありますが、{clientName} は {imageHost} からのプルにこの資格情報を使いません。',
			meaning:
				'{clientName} は、イメージ名のホストおよびポートと表記が完全に一致するエントリを探します。大文字を含む、ポートが付いている、リージョンのホストであるなどの違いがあると、{clientName} は別のレジストリと見なします。',
			fixes: {
				useSameSpelling: 'サインインとイメージ名に、同じホスト (小文字) と同じポートを指定してください。',
				...signIn,
			},
		},
		expired: {
			short: '期限切れ: 資格情報',
			summary: '{clientName} に保存されている {imageHost} のトークンは、{expires} に期限が切れました。',
			meaning: `az acr login で取得したトークンは 3 時間有効です。${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'other-registry': {
			short: '別のレジストリの資格情報',
			summary:
				'{clientName} に {imageHost} 用として保存されているトークンは、{issuedFor} 用に発行されたものです。',
			meaning: `トークンは、発行したレジストリでだけ有効です。${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'token-refused': {
			short: '拒否: 資格情報',
			summary: [
				'401: {clientName} に保存されているトークンを、レジストリが拒否しました。メッセージ: {registryMessage}',
				'401: {clientName} に保存されているトークンを、レジストリが拒否しました。',
			],
			meaning: `トークンの ID からロールが削除されたか、サインインの後にレジストリのロールの割り当てモードが変更された可能性があります。${noFallback}`,
			fixes: {...useAnonymousPull, ...signIn},
		},
		'admin-refused': {
			short: '拒否: 管理者ユーザー',
			summary: [
				'401: レジストリが管理者ユーザー {userName} を拒否しました。メッセージ: {registryMessage}',
				'401: レジストリが管理者ユーザー {userName} を拒否しました。',
			],
			meaning: `管理者ユーザーが無効か、パスワードが再生成された可能性があります。${noFallback}`,
			fixes: {
				...useAnonymousPull,
				showAdminUser: '管理者ユーザーが有効かどうかを確認してください。',
				...signIn,
			},
		},
		'password-refused': {
			short: '拒否: 資格情報',
			summary: [
				'401: レジストリが {userName} のパスワードを拒否しました。メッセージ: {registryMessage}',
				'401: レジストリが {userName} のパスワードを拒否しました。',
			],
			meaning: `次のいずれかが原因です: パスワードの期限が切れた、パスワードが再生成された、{userName} がこのレジストリのトークンでも、レジストリのロールがあるアプリケーションでもない。${noFallback}`,
			fixes: {...useAnonymousPull, ...findUser, ...signIn},
		},
		'pull-not-granted': {
			short: 'プル許可なし: {repository}',
			summary: [
				'{clientName} に保存されている資格情報では、{repository} のプルが許可されていません (付与: {granted})。',
				'{clientName} に保存されている資格情報では、{repository} のプルが許可されていません。',
			],
			meaning: `レジストリはこの資格情報を受け入れましたが、この資格情報にはリポジトリをプルするアクセス許可がありません。${noFallback}`,
			fixes: {...allowPull, ...signIn},
		},
		'file-unreadable': {
			short: '未確認: 読み取れないファイル',
			summary: '未確認: {path} を読み取れません。',
			meaning:
				'{clientName} は資格情報をこのファイルに保存します。原因は「クライアントの設定」の行に表示されます。',
			fixes: {
				followOtherRow:
					'「クライアントの設定」の行の対処方法に従ってファイルを修正してから、再試行してください。',
			},
		},
		'helper-missing': {
			short: '資格情報ヘルパーなし',
			summary:
				'{clientName} は資格情報ヘルパー {helper} を使いますが、docker-credential-{helper} がインストールされていません。',
			meaning:
				'ヘルパーがないと、{clientName} は資格情報なしでプルします。多くの場合、メッセージは表示されません。',
			fixes: {
				installHelper: 'docker-credential-{helper} を PATH に含まれるフォルダーにインストールしてください。',
				checkPath:
					'ヘルパーがインストール済みの場合は、そのフォルダーをこのシェルの PATH に追加してください。',
			},
		},
		'helper-failed': {
			short: '資格情報ヘルパーのエラー',
			summary: '資格情報ヘルパー {helper} が {imageHost} の資格情報を返しません ({error})。',
			meaning:
				'次のいずれかが原因です: ヘルパーがロックされている、設定されていない、壊れている。この場合、{clientName} は資格情報なしでプルします。',
			fixes: runHelper,
		},
		'helper-timeout': {
			short: '資格情報ヘルパーの応答なし',
			summary: '資格情報ヘルパー {helper} が、5 秒以内に {imageHost} の資格情報を返しませんでした。',
			meaning:
				'ヘルパーがウィンドウを開き、キーチェーンのロックの解除を待っている可能性があります。この場合、プルも同じように応答しなくなるか、失敗します。',
			fixes: {
				unlockKeychain: '資格情報が保存されているキーチェーンまたはキーリングのロックを解除してください。',
				...runHelper,
			},
		},
		'entra-chosen': {
			short: '未確認: --as entra',
			summary: '未確認: --as entra が指定されたため、このシェルのサインインだけを確認しました。',
			meaning: 'コンテナー クライアントは独自の資格情報を送信するため、結果が異なることがあります。',
			fixes: {
				omitFlag: 'このオプションを付けなければ、コンテナー クライアントの資格情報も確認します。',
			},
		},
		'no-client': {
			short: '未確認: クライアントなし',
			summary: '未確認: コンテナー クライアントが見つかりません。',
			meaning:
				'コンテナー クライアントは、プルに使う資格情報を保存します。クライアントがない場合、プルできるかどうかは、このシェルのサインインだけで決まります。',
			fixes: {
				tryUser: 'レジストリの別のユーザーで確認してください。',
			},
		},
		'repository-needed': {
			short: '未確認: イメージの指定なし',
			summary: '未確認: 匿名プルを確認するには、イメージまたはリポジトリの指定が必要です。',
			meaning: '資格情報のない要求に対する応答は、リポジトリごとに異なります。',
			fixes: {nameRepository: 'リポジトリを指定してください。'},
		},
		'not-sent': {
			short: '未確認: 資格情報は未送信',
			summary:
				'未確認: acr-doctor は、既知のクラウドにあるレジストリのトークン サーバーにだけ資格情報を送信します。',
			meaning:
				'ホストが既知のクラウドに属していないか、レジストリが別のホストのトークン サーバーを指定しています。',
			fixes: {
				useLoginServer:
					'レジストリの Azure ログイン サーバーを入力してください。名前の末尾は .azurecr.io などです。',
			},
		},
		'unexpected-response': {
			short: 'トークン要求に失敗 ({status})',
			summary: [
				'保存された資格情報に対し、トークン エンドポイントが {status} を返しました。メッセージ: {registryMessage}',
				'保存された資格情報に対し、トークン エンドポイントがトークンのない {status} を返しました。',
			],
			meaning: '正しい応答は、アクセス トークンを含む 200、または 401 です。',
			fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
		},
	},
};
