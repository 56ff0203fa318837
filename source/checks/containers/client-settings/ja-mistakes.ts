import type {mistakeFindings} from './mistake-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../ja.ts';
import {restartDocker} from '../ja.ts';

export const malformed = [
	'{path} の {line} 行目で {setting} に指定されている {value} は、使えない値です。',
	'{path} の {line} 行目で、{wrongSetting} の値の形式が正しくありません。',
	'{path} の {line} 行目の形式が正しくありません。',
	'{path} の形式が正しくありません。',
] as const;

export const correctMistake = {
	removeComments: 'コメントを削除してください。JSON ではコメントを使えません。',
	removeComma: '閉じかっこの前のコンマを削除してください。',
	addComma: '直前の値の後にコンマを追加してください。',
	addQuotes: 'すべての名前と文字列を二重引用符で囲んでください。',
	removeByteOrderMark: 'ファイルをバイト オーダー マーク (BOM) なしの UTF-8 で保存してください。',
	closeBracket: '不足している閉じかっこまたは引用符を追加してください。',
	removeDuplicate: '名前が重複している設定またはテーブルの一方を削除してください。',
	writeForm: '{setting} の値を次の形式で指定してください: {allowed}。',
	useAllowedValue: '{setting} に使える値を指定してください: {allowed}。',
	removeScheme: '値から https:// または http:// を削除し、HOST または HOST/PATH だけを指定してください。',
	addLocation: 'そのエントリに location = "HOST" を追加してください。',
	keepOneVersion:
		'バージョン 1 の一覧 search、insecure、block を削除するか、バージョン 2 の設定をすべて削除してください。',
	resolveConflict:
		'2 つの設定の一方を削除してください。同じ location のエントリでは insecure と blocked をそろえる必要があります。mirror-by-digest-only と pull-from-mirror は同時に使えません。',
} as const;

export const mistakeWords: WordsFor<{readonly findings: typeof mistakeFindings}>['findings'] = {
	'sign-in-malformed': {
		short: '形式が不正: 保存された資格情報',
		summary: [
			'{path} の {line} 行目にある {host} の資格情報が、USER:PASSWORD の base64 ではありません。',
			'{path} にある {host} の資格情報が、USER:PASSWORD の base64 ではありません。',
		],
		meaning: [
			'{dockerName} はこのエントリで読み取りを中止するため、他の資格情報も使われないことがあります。docker login と docker logout はファイルを書き換えるため、他の資格情報が失われることがあります。',
			'{clientName} はこの資格情報を使えません。{host} からのプルは、失敗するか、サインインなしで行われます。',
		],
		fixes: {
			removeEntry: 'まず、ファイルの "auths" からエントリ {host} を削除してください。',
			removeWithPodman: 'または、エントリを Podman で削除してください。',
			signInAgain: 'その後、そのレジストリにもう一度サインインしてください。',
		},
	},
	'helper-key-ignored': {
		short: '無視される credHelpers のキー',
		summary: [
			'{path} の {line} 行目にある credHelpers のキー {key} は、ホスト名だけではないため無視されます。',
			'{path} にある credHelpers のキー {key} は、ホスト名だけではないため無視されます。',
		],
		meaning:
			'docker は、https:// やパスを含まないレジストリ名だけを比較します。{host} では、ヘルパー {helper} は使われません。',
		fixes: {correctKey: 'https:// やパスを付けずに、ホスト名だけをキーにしてください。'},
	},
	'config-folder-missing': {
		short: 'DOCKER_CONFIG のフォルダーなし',
		summary: 'DOCKER_CONFIG で指定されているフォルダー {path} が存在しません。',
		meaning:
			'{clientName} は資格情報と設定をこのフォルダーでだけ探し、ホーム フォルダーの .docker は使いません。サインインするとフォルダーが作られます。',
		fixes: {
			unsetVariable: `ホーム フォルダーの資格情報を使うには、DOCKER_CONFIG を削除し${thenStartAgain}`,
			correctVariable:
				'または、DOCKER_CONFIG のパスを修正してください。config.json があるフォルダーを指定します。',
		},
	},
	'setting-ignored': {
		short: 'daemon.json に無視される設定',
		summary: [
			'{path} の {line} 行目の {setting} はオプションの名前であるため、デーモンはこの設定を無視します。',
			'{path} の {setting} はオプションの名前であるため、デーモンはこの設定を無視します。',
		],
		meaning: 'daemon.json での設定の名前は {rightName} です。デーモンはエラーを報告しません。',
		fixes: {
			renameSetting: '代わりに設定の名前を使い、値を配列にしてください: ["VALUE"]。',
			...restartDocker('その後、Docker を再起動してください。再起動すると、実行中のコンテナーは停止します。'),
		},
	},
	'proxy-percent-sign': {
		short: 'systemd が変更するプロキシの %',
		summary: '{path} の {line} 行目で、{setting} の値の {specifier} が systemd の指定子として解釈されます。',
		meaning: [
			'systemd はこの指定子を認識できないため、{ignoredSetting} の割り当て全体を無視し、"Failed to resolve specifiers" を記録します。デーモンにはこの変数がありません。',
			'systemd は {specifier} を別の文字列に置き換えるため、デーモンの {setting} は正しくありません。',
		],
		fixes: {
			doublePercent: '値の % をすべて %% に変更してください。たとえば、%40 は %%40 と書きます。',
			reloadUnits: 'サービスのファイルの変更後に、ファイルを再読み込みしてください。',
			...restartDocker('その後、Docker を再起動してください。再起動すると、実行中のコンテナーは停止します。'),
		},
	},
	'proxies-only-for-containers': {
		short: 'プロキシはコンテナー専用',
		summary: '{path} の proxies はコンテナーとビルドにだけ適用され、デーモンによるプルには適用されません。',
	},
};
