import {restartDocker} from '../ja.ts';
import type {engineSettingsFindings} from './engine-settings-findings.ts';
import {correctMistake, malformed} from './ja-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../ja.ts';
import {openFile} from './ja-login.ts';

const useDefaultContext = {
	useDefaultContext: 'または、既定のコンテキストに切り替えてください。',
	unsetDockerContext: `または、DOCKER_CONTEXT を削除し${thenStartAgain}`,
} as const;

const restartEngine = {
	...restartDocker('その後、Docker を再起動してください。再起動すると、実行中のコンテナーは停止します。'),
	restartDesktop: 'その後、Docker Desktop を再起動してください。',
} as const;

export const engineWords: WordsFor<{readonly findings: typeof engineSettingsFindings}>['findings'] = {
	'context-missing': {
		short: 'コンテキストなし: {context}',
		summary: [
			'{path} の {line} 行目で選択された docker コンテキスト {context} が存在しません。',
			'{setting} で選択された docker コンテキスト {context} が存在しません。',
		],
		meaning: 'コンテキストがないと、docker はどのデーモンにも接続しないため、すべてのプルが失敗します。',
		fixes: {
			listContexts: 'コンテキストの一覧を確認してください。使用中のコンテキストには * が付きます。',
			...useDefaultContext,
		},
	},
	'context-unusable': {
		short: 'docker コンテキストが使用不可',
		summary: [
			'選択された docker コンテキストのファイル {path} の {line} 行目の形式が正しくありません。',
			'このユーザーには {path} の読み取りが許可されていません (所有者 {owner}、モード {mode})。',
			'選択された docker コンテキストのファイル {path} を読み取れません ({error})。',
		],
		meaning: 'コンテキストを使えないと、docker はどのデーモンにも接続しないため、すべてのプルが失敗します。',
		fixes: {
			...openFile,
			...correctMistake,
			recreateContext: 'コンテキストを削除してから、もう一度作成してください。',
			...useDefaultContext,
		},
	},
	'engine-settings-malformed': {
		short: 'daemon.json の形式が不正',
		summary: [...malformed.slice(0, 3), '{path} がファイルではないか、形式が正しくありません。'],
		meaning:
			'このままでは、デーモンは起動しません。動作中のデーモンは、次に再起動されるまで現在の設定を使います。',
		fixes: {
			...correctMistake,
			correctLine: '該当する行の JSON を修正してください。',
			moveFile: 'または、ファイルを別の場所に移して既定の設定を使ってください。',
			validate: 'デーモンを起動せずに、ファイルを確認してください (Docker 23 以降)。',
			...restartEngine,
		},
	},
	'engine-settings-conflict': {
		short: 'daemon.json とオプションが競合',
		summary: [
			'{path} の {line} 行目の {setting} が、{otherPath} の {otherLine} 行目のオプションと競合しています。',
			'{path} の {setting} が、{otherPath} の {otherLine} 行目のオプションと競合しています。',
		],
		meaning: '同じ設定が daemon.json とサービスのオプションの両方にあると、デーモンは起動しません。',
		fixes: {
			removeSetting:
				'daemon.json からこの設定を削除するか、ExecStart をこのオプションなしで上書きしてください。',
			editService:
				'ExecStart を上書きするには、[Service]、空の ExecStart=、新しい ExecStart= の行をこの順に書いてください。',
			...restartEngine,
		},
	},
	'client-certificate-incomplete': {
		short: 'クライアント証明書のファイル不足',
		summary: 'フォルダー {folder} に {file} がありますが、{missingFile} がありません。',
		meaning:
			'{clientName} は "{clientError}" というエラーで {host} からのプルをすべて拒否します。認証局の証明書の拡張子は .crt です。',
		fixes: {
			addFile: '{missingFile} をフォルダーに追加してください。',
			renameFile: '{file} が認証局の証明書の場合は、拡張子を .crt に変更してください。',
			removeFile:
				'レジストリがクライアント証明書を必要としない場合は、ファイルを削除してください。Azure のレジストリは必要としません。',
		},
	},
	'insecure-registry': {
		short: '証明書が未検証のレジストリあり',
		summary: [
			'{path} の {line} 行目で、{insecure} の検証が無効になっています (insecure-registries)。',
			'{path} で、{insecure} の検証が無効になっています (insecure-registries)。',
		],
		meaning:
			'デーモンはこのレジストリのどの証明書も受け入れ、HTTPS で接続できないと HTTP を使います。ネットワーク上の第三者が、資格情報を読み取ったり、イメージを差し替えたりできます。',
		fixes: {
			removeEntry:
				'このエントリを削除してください。Azure のレジストリの証明書は、すべてのクライアントに信頼されています。',
			...restartEngine,
		},
	},
	'proxy-overridden': {
		short: 'デーモンのプロキシ設定が重複',
		summary: '{path} の {line} 行目の {setting} は、{otherPath} に別のプロキシがあるため、使われません。',
		meaning: 'daemon.json のプロキシは、サービスの変数より優先されます。',
		fixes: {
			removeProxy: '正しい値を残し、もう一方の値を削除してください。',
			reloadUnits: 'サービスの設定を変更した後は、サービスのファイルを再読み込みしてください。',
			...restartEngine,
		},
	},
	'ca-file-not-pem': {
		short: 'CA ファイルが PEM 形式ではない',
		summary: 'フォルダー {folder} の {file} に、PEM 形式の証明書がありません。',
		meaning:
			'デーモンはメッセージを出さずにこのファイルを無視します。そのため、{host} に対して認証局が信頼されません。',
		fixes: {
			convertFile:
				'証明書を PEM 形式に変換してください。PEM のファイルには -----BEGIN CERTIFICATE----- の行があります。',
		},
	},
	'context-overridden': {
		short: 'DOCKER_HOST がコンテキストを上書き',
		summary:
			'DOCKER_HOST で {endpoint} のデーモンが選択されているため、docker コンテキスト {context} は使われません。',
		meaning: 'DOCKER_HOST が設定されている間は、docker context use は効果がありません。',
		fixes: {
			unsetDockerHost: `コンテキストを使う場合は、DOCKER_HOST を削除し${thenStartAgain}`,
			useDefaultContext: '現在のデーモンを使う場合は、既定のコンテキストに切り替えてください。',
		},
	},
};
