import type {Like} from '../../describe/language-pack.ts';
import type {help as englishHelp, usage as englishUsage} from '../en/usage.ts';
import {savedRun} from './saved-run.ts';

export const usage: Like<typeof englishUsage> = {
	unknownFlag: [
		'{word} というフラグはありません。{suggest} のことですか?',
		'{word} というフラグはありません。acr-doctor --help を参照してください。',
	],
	flagNeedsValue: '{flag} には値が必要です: {example}',
	flagTakesNoValue: '{flag} に値は指定できません。',
	flagTwice: '{flag} が 2 回指定されています。1 回だけ指定してください。',
	timeout: '--timeout には 0.1 から 3600 までの秒数を指定してください。"{word}" は使えません。',
	failOn: '--fail-on に指定できるのは warning です。"{word}" は使えません。',
	language: '{word} という言語にはまだ対応していません。対応している言語: {known}',
	unknownCheck: [
		'{word} というチェックやグループはありません。{suggest} のことですか? acr-doctor checks を参照してください。',
		'{word} というチェックやグループはありません。acr-doctor checks を参照してください。',
	],
	unknownCloud: [
		'{word} というクラウドはありません。{suggest} のことですか? このマシンで使えるクラウド: {known}',
		'{word} というクラウドはありません。このマシンで使えるクラウド: {known}',
	],
	unsafeCloud: {
		'plain-http':
			'クラウド {cloud} は使えません。{path} の {setting} が {value} ですが、トークンは HTTPS でのみ送信します。az cloud update で修正してください。',
		malformed:
			'クラウド {cloud} は使えません。{path} の {setting} の値 {value} は https のアドレスではありません。az cloud update で修正してください。',
		suffix:
			'クラウド {cloud} は使えません。{path} の {setting} の値 {value} は azurecr.contoso.com のようなドメイン名ではありません。az cloud update で修正してください。',
	},
	unexpectedArgument: '{word} は余分な引数です。acr-doctor --help を参照してください。',
	unknownCommand:
		'{word} というコマンドはありません。{suggest} のことですか? {word} がレジストリの名前なら、acr-doctor -n {word} を実行してください。',
	unknownSubcommand: [
		'registries に指定できるのは list、add、remove です。{word} は使えません。{suggest} のことですか?',
		'registries に指定できるのは list、add、remove です。{word} は使えません。',
	],
	registryMissing: 'レジストリを指定してください: acr-doctor registries {verb} contoso',
	labelTaken: '{label} はすでに {name} を指しています。別の表示名を指定してください。',
	labelNeedsOneRegistry: '--label を使えるのはレジストリが 1 つのときだけです。{count} 個指定されています。',
	notSaved: [
		'{word} は保存されていません。{suggest} のことですか?',
		'{word} は保存されていません。acr-doctor registries を参照してください。',
	],
	ambiguousName: '{word} は複数保存されています。どれか 1 つを指定してください: {known}',
	unknownFault: [
		'デモに {word} という障害はありません。{suggest} のことですか? acr-doctor demo --help を参照してください。',
		'デモに {word} という障害はありません。acr-doctor demo --help を参照してください。',
	],
	unknownTopic: [
		'リファレンスに {word} はありません。{suggest} のことですか? acr-doctor explain を参照してください。',
		'リファレンスに {word} はありません。acr-doctor explain を参照してください。',
	],
	conflictingFlags: '{first} と {second} は同時に指定できません。どちらか一方を指定してください。',
	shellMissing: '補完を使うシェルを {known} から指定してください: acr-doctor completion bash',
	unknownShell: '{word} 用の補完はありません。{known} から指定してください: acr-doctor completion bash',
	repository:
		'{word} はリポジトリ名として使えません。使えるのは小文字、数字、その間の . _ - で、各部分は / で区切ります。',
	client:
		'{word} はプログラムとして使えません。docker、podman、nerdctl、または空白を含まないパスを指定してください。',
	image: '{word} はイメージ名として使えません。例: contoso.azurecr.io/team/app:1.0',
	vnet: '{word} は仮想ネットワークとして使えません。名前またはリソース ID を指定してください: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: 'レジストリの名前が空です。contoso のように指定してください。',
		'url-with-path':
			'{word} にはパスが含まれています。contoso.azurecr.io のように、ログイン サーバーだけを指定してください。',
		'registry-name':
			'{word} はレジストリ名として使えません。名前は 5 文字から 50 文字までの英数字です。ログイン サーバーでも指定できます。',
		'host-name':
			'{word} はログイン サーバーとして使えません。使えるのは英数字、ハイフン、ピリオドです (例: contoso.azurecr.io)。',
		'ip-address':
			'{word} は IP アドレスですが、証明書は名前に対して発行されます。contoso.azurecr.io のように、ログイン サーバーを指定してください。',
		port: '{word} のポート番号は使えません。1 から 65535 までの番号を指定してください。Azure のレジストリのポートは 443 です。',
		'image-without-registry':
			'{word} にはレジストリの指定がないため、Docker は Docker Hub から取得します。先頭にログイン サーバーを付けてください: contoso.azurecr.io/{word}',
		'image-reference': '{word} はイメージ参照として使えません。例: contoso.azurecr.io/team/app:1.0',
		scheme:
			'{word} はレジストリのアドレスではありません。contoso.azurecr.io のように、ログイン サーバーだけを指定してください。',
		'other-registry':
			'{word} は Azure のレジストリではないため、チェックできません。contoso.azurecr.io のように、Azure のレジストリを指定してください。',
	},
	note: {
		lowered: '{word} に大文字が含まれています。レジストリ名は小文字なので、{name} をチェックします。',
		'repository-taken': 'イメージ参照から、リポジトリ {repository} を使います。',
		'data-endpoint':
			'{word} はデータ エンドポイントです。対応するログイン サーバー {name} をチェックします。',
		'private-link': '{word} はプライベート リンク名です。対応するログイン サーバー {name} をチェックします。',
	},
	settings: {
		broken: '設定 {file} を読み取れません。このファイルを {aside} として残し、既定の設定を使います。',
		'broken-stays':
			'設定 {file} を読み取れません。既定の設定を使います。このファイルを移動するまで、何も保存しません。',
		unreadable: '設定 {file} を開けません ({code})。既定の設定を使います。',
		unwritable: '設定 {file} に書き込めません ({code})。変更は今回の実行だけで有効です。',
		newer:
			'設定 {file} は、より新しい acr-doctor で保存されています。この変更は保存できず、今回の実行だけで有効です。',
		busy: '別の acr-doctor が設定 {file} を使用し続けています。変更は今回の実行だけで有効です。',
	},
	registries: {
		none: '保存されたレジストリはまだありません。保存するには: acr-doctor registries add contoso',
		added: '{name} を保存しました。',
		changed: '{name} は保存済みでした。指定の内容に変更しました。',
		kept: '{name} はすでに保存されています。',
		removed: '保存した一覧から {name} を削除しました。',
		unsaved: '何も保存しませんでした。',
		never: '未実行',
		result: {
			failed: '失敗 {count} ({age}前)',
			error: '実行不能 {count} ({age}前)',
			warning: '警告 {count} ({age}前)',
			passed: '成功 ({age}前)',
		},
		age: {seconds: '{count} 秒', minutes: '{count} 分', hours: '{count} 時間', days: '{count} 日'},
	},
	savedRun,
	internalError:
		'acr-doctor 自体でエラーが発生しました。acr-doctor の不具合であり、レジストリの状態とは関係ありません。詳細は {file} にあります。ご報告ください。',
	unwritable: '結果を出力できません: {reason}',
	internalErrorUnsaved:
		'acr-doctor 自体でエラーが発生しました。acr-doctor の不具合であり、レジストリの状態とは関係ありません: {reason}',
};

export const help: Like<typeof englishHelp> = {
	about: 'Azure Container Registry で接続やサインイン、プルができない原因を調べます。',
	usage: '使い方',
	commands: {
		'acr-doctor [REGISTRY...]':
			'レジストリをチェック (名前、ログイン サーバー、イメージ参照、または表示名で指定。省略すると一覧から選択)',
		'acr-doctor checks': 'チェックの一覧を表示',
		'acr-doctor explain [CODE]': 'コード、問題、またはチェックの意味と対処を表示',
		'acr-doctor report FILE': '保存した実行結果を表示 (別のマシンや言語の結果も可。- はパイプから読み取り)',
		'acr-doctor registries': '保存したレジストリの一覧を表示',
		'acr-doctor registries add REGISTRY...':
			'レジストリを保存 (名前、ログイン サーバー、またはイメージ参照で指定)',
		'acr-doctor registries remove REGISTRY...': '保存したレジストリを削除 (rm でも可)',
		'acr-doctor demo [FAULT]': '模擬の Azure で障害の再現と解消を体験',
		'acr-doctor completion SHELL': 'bash、zsh、fish、PowerShell 用の入力補完スクリプトを出力',
	},
	flags: 'フラグ',
	flag: {
		name: 'レジストリ (コマンドと同じ名前でも指定可能)',
		repository: 'プルできるかを確かめるリポジトリ (表示名で指定したときは、保存したものを使用)',
		cloud:
			'AzureCloud、AzureChinaCloud、AzureUSGovernment、または az に登録したクラウド (保存したレジストリでは、その設定を使用)',
		tenant: 'サインインする Entra テナント',
		subscription: 'サインインに使うサブスクリプション',
		client: 'docker、podman、nerdctl、またはパス (DOCKER_COMMAND)',
		image: 'サンプルの代わりに、確認用にプルするイメージ',
		vnet: 'このマシンがある仮想ネットワーク (名前またはリソース ID)',
		timeout: 'チェックごとの制限時間 (秒、既定は 10)',
		label: 'registries add で付ける表示名',
		only: '指定したチェックまたはグループと、その前提だけを実行 (コンマ区切り)',
		skip: '指定したチェックまたはグループを除外 (コンマ区切り)',
		output: '実行結果をこのファイルに保存 (acr-doctor report で表示)',
		json: '結果を 1 つの JSON で出力',
		plain: '画面を使わず、行単位で出力',
		yes: 'すべての確認に「はい」と答える',
		ignoreErrors: 'チェックが失敗しても終了コードを 0 にする',
		failOn: 'warning: 警告も失敗として扱う',
		stay: 'すべて正常でも画面を閉じない',
		lang: '言語: {known} (指定しなければロケールに従う)',
		config: '設定と保存したレジストリのフォルダー (ACR_DOCTOR_CONFIG_DIR)',
		color: '色を付けない',
		help: 'このヘルプ',
		version: 'バージョン',
	},
	faults: 'デモの障害',
	noFault: '正常なレジストリ',
	examples: '例',
	example: {
		'acr-doctor contoso': 'レジストリをチェック (経過を画面に表示)',
		'acr-doctor contoso.azurecr.io/team/app:1.0': 'プルできないイメージと、プルの権限をチェック',
		'acr-doctor contoso --json > run.json': 'スクリプト用に JSON を出力 (acr-doctor report で表示可能)',
		'acr-doctor explain CONNECTIVITY_DNS_ERROR': 'コードの意味と対処を表示',
	},
	exit: '終了コード',
	exitCodes: {
		0: '失敗なし',
		1: '失敗したチェックがある',
		2: 'コマンドの指定または設定が正しくない',
		3: '失敗はないが、実行できなかったチェックがある',
		70: 'acr-doctor 自体の不具合',
		130: 'Ctrl-C で終了',
		143: 'SIGTERM で終了',
	},
};
