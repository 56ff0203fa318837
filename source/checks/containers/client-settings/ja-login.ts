import type {loginFindings} from './login-findings.ts';
import {correctMistake, malformed} from './ja-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const openFile = {
	takeOwnership:
		'sudo の使用後に、ファイルの所有者が root になっていることがあります。所有者を自分のユーザーに変更してください。',
	allowReading: '自分のユーザーに、ファイルの読み取りと書き込みを許可してください。',
	useOwnFolder:
		'フォルダー {path} は別のユーザーのものです。HOME または DOCKER_CONFIG を修正するか、そのユーザーでクライアントを実行してください。',
	removeFolder:
		'存在しないファイルをコンテナーにマウントすると、このようなフォルダーが作られます。フォルダーを削除してください。',
} as const;

const signInAgain = {signInAgain: 'または、ファイルを移動してもう一度サインインしてください。'} as const;

const removeHelper = {
	removeHelper:
		'または、{path} から {setting} を削除し、もう一度サインインしてください。この場合、資格情報はこのファイルに暗号化されずに保存されます。',
} as const;

export const loginWords: WordsFor<{readonly findings: typeof loginFindings}>['findings'] = {
	'login-file-unreadable': {
		short: '読み取り不可: 資格情報ファイル',
		summary: [
			'{folderPath} はファイルではないため、クライアントが資格情報を読み取れません。',
			'このユーザーには {path} の読み取りが許可されていません (所有者 {owner}、モード {mode})。',
			'{path} を読み取れません ({error})。',
		],
		meaning:
			'{clientName} は資格情報と設定をこのファイルに保存します。ファイルを読み取れない場合は、サインインなしでプルします。',
		fixes: {...openFile, ...signInAgain},
	},
	'login-file-malformed': {
		short: '形式が不正: 資格情報ファイル',
		summary: malformed,
		meaning:
			'{clientName} は資格情報と設定をこのファイルに保存します。1 行でも形式が正しくないと、{clientName} は資格情報を無視します。',
		fixes: {
			...correctMistake,
			correctLine: '該当する行の JSON を修正してください。',
			...signInAgain,
		},
	},
	'helper-missing': {
		short: '資格情報ヘルパーなし',
		summary: [
			'{path} の {line} 行目で資格情報ヘルパー {helper} が指定されていますが、docker-credential-{helper} がインストールされていません。',
			'{path} で資格情報ヘルパー {helper} が指定されていますが、docker-credential-{helper} がインストールされていません。',
		],
		meaning:
			'{clientName} はヘルパーから資格情報を取得します。ヘルパーがないと、サインインなし、または古い資格情報でプルします。多くの場合、{clientName} はメッセージを出しません。',
		fixes: {
			correctName:
				'{setting} を {helperName} に変更してください。値には、プログラム名のうち docker-credential- より後の部分だけを指定します。',
			installHelper: 'docker-credential-{helper} を PATH に含まれるフォルダーにインストールしてください。',
			checkPath: 'ヘルパーがインストール済みの場合は、そのフォルダーをこのシェルの PATH に追加してください。',
			switchOnIntegration:
				'desktop.exe は Docker Desktop の資格情報ヘルパーです。Docker Desktop の WSL 統合を有効にしてから、Windows から WSL をシャットダウンし、WSL を再起動してください。シャットダウンすると、すべてのディストリビューションが停止します。',
			removeAcrHelper:
				'ヘルパー {helper} のメンテナンスは終了しており、後継はありません。{path} から {setting} を削除し、もう一度サインインしてください。',
			...removeHelper,
		},
	},
	'helper-failed': {
		short: '資格情報ヘルパーのエラー',
		summary: [
			'{path} の {line} 行目で指定された資格情報ヘルパー {helper} が、資格情報の一覧を取得できません ({error})。',
			'{path} で指定された資格情報ヘルパー {helper} が、資格情報の一覧を取得できません ({error})。',
		],
		meaning:
			'次のいずれかが原因です: 資格情報を保存するヘルパーがロックされている、設定されていない、壊れている。この場合、{clientName} はサインインなしでプルします。',
		fixes: {
			listLogins: 'ヘルパーを実行し、メッセージを確認してください。出力にパスワードは含まれません。',
			unlockKeychain: '資格情報が保存されているキーチェーンまたはキーリングのロックを解除してください。',
			setUpPass: '先に pass 用のキーを設定してください。',
			...removeHelper,
		},
	},
	'login-ignored': {
		short: '保存された資格情報が無視される',
		summary:
			'{path} には {host} の資格情報がありますが、{clientName} はこの資格情報を無視します。資格情報ヘルパー {helper} が設定されていて、ヘルパーには {host} の資格情報がないためです。',
		meaning:
			'この資格情報は、ヘルパーの設定より前に保存されたものです。{clientName} は {host} からサインインなしでプルします。',
		fixes: {signInAgain: 'ヘルパーに資格情報が保存されるように、もう一度サインインしてください。'},
	},
	'helper-unmaintained': {
		short: 'ヘルパーのメンテナンスが終了',
		summary: '{path} で、メンテナンスが終了した資格情報ヘルパー {helper} が指定されています。',
		meaning:
			'このヘルパーは、現在の Azure CLI では使えない方法でトークンを取得していました。そのため、資格情報は更新されません。',
		fixes: {
			removeHelper: '{path} から {setting} を削除してください。',
			signInAgain: 'その後、Azure CLI でサインインしてください。',
		},
	},
};
