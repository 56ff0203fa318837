import {thenStartAgain} from '../../ja.ts';

const rename =
	'または、ファイルの名前を変更してください。Azure CLI が新しいファイルを作成しますが、設定と登録したクラウドは引き継がれません。';

const clearAndSignIn = {
	clearSignIn: 'Azure CLI に保存された資格情報を削除してください。',
	signInAgain: '次に、もう一度サインインしてください。',
};

/** `consequence` is the end of each meaning. */
export const azureCliProblems = (consequence = '') => ({
	'files-not-permitted': {
		short: 'アクセス不可: {file}',
		summary: [
			'Azure CLI に {path} へのアクセス許可がありません。',
			'Azure CLI に、必要なファイルへのアクセス許可がありません。',
		],
		meaning: `az のコマンドは、必ずこのフォルダーのファイルを読み書きします。多くの場合、以前に sudo で az を実行したため、ファイルの所有者が root になっています。もう一度サインインしても解決しません。${consequence}`,
		fixes: {
			takeOwnership: 'フォルダーの所有者を自分のユーザーに変更してください。',
			allowWindowsUser:
				'フォルダーのプロパティで、自分のユーザーにフル コントロールを許可し、「読み取り専用」と「隠しファイル」をオフにしてください。',
			chooseFolder: `または、自分のユーザーが書き込めるフォルダーを AZURE_CONFIG_DIR に設定し${thenStartAgain}`,
		},
	},
	'disk-full': {
		short: 'ディスクがいっぱいで az が失敗',
		summary: [
			'ディスクがいっぱいのため、Azure CLI が {path} に書き込めません。',
			'ディスクがいっぱいのため、Azure CLI がファイルに書き込めません。',
		],
		meaning: `az のコマンドは、必ず Azure CLI のフォルダーにファイルを書き込みます。ディスクがいっぱいの間は、もう一度サインインしても解決しません。${consequence}`,
		fixes: {
			showSpace: '空き容量を表示し、不要なファイルを削除してください。',
			showFiles: '空き容量がある場合は、ディスクにファイルを追加できるか (inode の残り) を確認してください。',
			freeSpace:
				'ホーム フォルダーがあるディスクの空き容量を増やすか、自分のユーザーのクォータを引き上げてください。',
			chooseFolder: `または、別のディスクにあるフォルダーを AZURE_CONFIG_DIR に設定し${thenStartAgain}`,
		},
	},
	'files-read-only': {
		short: '読み取り専用: {file}',
		summary: [
			'ファイル システムが読み取り専用のため、Azure CLI が {path} に書き込めません。',
			'ファイル システムが読み取り専用のため、Azure CLI がファイルに書き込めません。',
		],
		meaning: `az のコマンドは、必ず Azure CLI のフォルダーにファイルを書き込みます。コンテナーのファイル システムは読み取り専用のことが多く、壊れたディスクも読み取り専用になることがあります。${consequence}`,
		fixes: {
			chooseFolder: `書き込めるフォルダーを AZURE_CONFIG_DIR に設定し${thenStartAgain}`,
		},
	},
	'settings-malformed': {
		short: '形式が不正: {file}',
		summary: [
			'Azure CLI が {path} の {line} 行目を読み取れません。',
			'Azure CLI が {path} を読み取れません。',
			'Azure CLI が、必要なファイルの 1 つを読み取れません。',
		],
		meaning: `ファイルが Azure CLI の求める形式になっていないため、az のコマンドが失敗します。${consequence}`,
		fixes: {
			correctFile: '{settingsFile} を修正してください。',
			renameAccountList:
				'ファイルの名前を変更してください。壊れたアカウントの一覧は、Azure CLI によって空の一覧に置き換えられます。',
			signInAgain: '次に、もう一度サインインしてください。',
			renameFile: rename,
			renameInWindows: rename,
			findFile: 'どのファイルか分からない場合は、デバッグ出力を確認してください。',
		},
	},
	'folder-unusable': {
		short: 'az がフォルダーを使用不可',
		summary: [
			'Azure CLI が {path} を作成できないか、開けません。',
			'Azure CLI が、ファイルを保存するフォルダーを作成できないか、開けません。',
		],
		meaning: `パスの途中にファイルがあるか、フォルダーが存在せず、作成もできません。Azure CLI は、AZURE_CONFIG_DIR のフォルダーか、ホーム フォルダーの .azure を使います。${consequence}`,
		fixes: {
			createFolder: `フォルダーを作成し、AZURE_CONFIG_DIR に設定し${thenStartAgain}`,
			useHomeFolder: `または、変数を削除して、ホーム フォルダーが使われるようにし${thenStartAgain}`,
		},
	},
	'stored-sign-in-damaged': {
		short: '保存された資格情報が壊れている',
		summary: [
			'Azure CLI が保存された資格情報 {file} を読み取れません。',
			'Azure CLI が保存された資格情報を読み取れません。',
		],
		meaning: `ファイルが途中で切れているか、変更されています。たとえば、ファイルの書き込み中に az が停止した可能性があります。${consequence}`,
		fixes: {
			...clearAndSignIn,
			deleteFile:
				'このコマンドも失敗する場合は、Azure CLI のフォルダーにあるファイル {file} を削除してください。',
		},
	},
	'stored-sign-in-encrypted': {
		short: '保存された資格情報の復号に失敗',
		summary: 'Azure CLI が保存された資格情報を復号できません。',
		meaning: `資格情報は、1 台のマシンの 1 人のユーザー用に暗号化されています。別のユーザーやサービス、フォルダーをコピーした別のマシンには、復号に必要なキーがありません。${consequence}`,
		fixes: {
			useSameUser: 'サインインしたユーザーとして、同じマシンで az を実行してください。',
			...clearAndSignIn,
			deleteCache:
				'このコマンドも失敗する場合は、フォルダー .azure の msal_token_cache.bin と msal_http_cache.bin を削除してください。',
		},
	},
	'keyring-unavailable': {
		short: 'キーリングを使えない',
		summary: 'Azure CLI が、保存された資格情報を保護するキーリングを使えません。',
		meaning: `core.encrypt_token_cache の設定がオンになっています。Linux での暗号化には、libsecret とロックが解除されたキーリングが必要です。${consequence}`,
		fixes: {
			installLibsecret: 'Debian と Ubuntu では、キーリング用のパッケージをインストールしてください。',
			unlockKeyring: 'キーリングのロックが解除されたセッションで az を実行してください。',
			storeWithoutEncryption:
				'または、資格情報を暗号化せずに保存するよう設定し、もう一度サインインしてください。',
		},
	},
	'files-in-use': {
		short: '別の az が資格情報を使用中',
		summary: [
			'別のプロセスが使用しているため、Azure CLI が {file} をロックできません。',
			'別のプロセスが使用しているため、Azure CLI が保存された資格情報をロックできません。',
		],
		meaning: `複数の az のコマンドが同時に実行されたか、az のコマンドがまだ実行中です。${consequence}`,
		fixes: {
			waitForOthers: '他の az のコマンドが終わるのを待ってから、再試行してください。',
			separateFolders: `並列ジョブでは、ジョブごとに別のフォルダーを AZURE_CONFIG_DIR に設定し${thenStartAgain}`,
		},
	},
	'extension-broken': {
		short: ['壊れた拡張機能: {extension}', 'az の拡張機能が壊れている'],
		summary: [
			'Azure CLI の拡張機能 {extension} が壊れています。メッセージ: {reason}',
			'Azure CLI の拡張機能のファイルが不足しています。メッセージ: {reason}',
			'Azure CLI の拡張機能が壊れています。',
		],
		meaning: `Azure CLI は、多くのコマンドで拡張機能を読み込みます。壊れた拡張機能が 1 つあるだけで、すべてのコマンドが失敗することがあります。${consequence}`,
		fixes: {
			updateExtension: '拡張機能を更新してください。',
			removeExtension: 'または、拡張機能を削除してください。',
			deleteExtensionFolder:
				'これらのコマンドも失敗する場合は、.azure/cliextensions のフォルダー {extension} を削除してください。',
			deleteIncompleteFolder:
				'.azure/cliextensions で、azext_… というフォルダーを含まない拡張機能のフォルダーを削除してください。',
			ignoreExtensions: `または、Azure CLI が拡張機能を読み込まないよう、空のフォルダーを AZURE_EXTENSION_DIR に設定し${thenStartAgain}`,
		},
	},
	'module-missing': {
		short: ['az に Python の {module} がない', 'az の Python モジュールが不足'],
		summary: [
			'Azure CLI の Python にモジュール {module} がありません。',
			'Azure CLI の Python モジュールが不足しているか、互換性がありません。メッセージ: {reason}',
			'Azure CLI の Python モジュールが不足しているか、互換性がありません。',
		],
		meaning: `多くの場合、Python がアップグレードされたか、別のパッケージによってモジュールが置き換えられています。すべてのモジュールのバージョンを合わせる必要があるため、このモジュールだけをインストールしても、ほとんどの場合は解決しません。${consequence}`,
		fixes: {
			useOtherProgram:
				'別の az ({otherAz}) のフォルダーを PATH の先頭に置くか、壊れた az を削除してください。',
			reinstallDebianPackage: 'Azure CLI のパッケージを再インストールしてください。',
			reinstallRpmPackage: 'Azure CLI のパッケージを再インストールしてください。',
			reinstallWithHomebrew: 'Homebrew で Azure CLI を再インストールしてください。',
			reinstallInEnvironment:
				'Azure CLI は pip でインストールされています。他のパッケージがない新しい仮想環境に、もう一度インストールしてください。',
			reinstall: '次のページの手順で Azure CLI を再インストールしてください: https://aka.ms/azure-cli',
		},
	},
	'python-variable-set': {
		short: 'az と {pythonVariable} が競合',
		summary:
			'Azure CLI が Python のモジュールを読み込めません。{pythonVariable} に {pythonValue} が設定されています。',
		meaning: `この変数により、Azure CLI のものではないモジュールが Python に読み込まれることがあります。メッセージ: {reason}${consequence}`,
		fixes: {
			runWithoutVariable: '変数なしで az が動作するかどうかを確認してください。',
			unsetVariable: `動作する場合は、変数を削除し${thenStartAgain}`,
			reinstall: '動作しない場合は、Azure CLI を再インストールしてください: https://aka.ms/azure-cli',
		},
	},
});
