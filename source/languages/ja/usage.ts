import type {Like} from '../../describe/language-pack.ts';
import type {help as englishHelp, usage as englishUsage} from '../en/usage.ts';
import {prompts} from './prompts.ts';
import {savedRun} from './saved-run.ts';

export const usage: Like<typeof englishUsage> = {
	unknownFlag: [
		'不明なオプション: {word}。もしかして: {suggest}',
		'不明なオプション: {word}。acr-doctor --help を実行してください。',
	],
	flagNeedsValue: '{flag} には値が必要です (例: {example})。',
	flagTakesNoValue: '{flag} に値は指定できません。',
	flagTwice: '{flag} が 2 回指定されています。オプションは 1 回だけ指定してください。',
	timeout: '--timeout には 0.1 から 3600 までの秒数を指定してください。"{word}" は無効です。',
	failOn: '--fail-on に指定できる値は warning だけです。"{word}" は無効です。',
	language: '不明な言語: {word}。使用できる言語: {known}',
	unknownCheck: [
		'不明なチェックまたはグループ: {word}。もしかして: {suggest}。一覧は acr-doctor checks で確認できます。',
		'不明なチェックまたはグループ: {word}。一覧は acr-doctor checks で確認できます。',
	],
	unknownCloud: [
		'不明なクラウド: {word}。もしかして: {suggest}。使用できるクラウド: {known}',
		'不明なクラウド: {word}。使用できるクラウド: {known}',
	],
	cloudFile: {
		unreadable:
			'{path} を読み取れないため ({error})、クラウド {word} が見つかりません。ファイルを読み取れるようにしてから、もう一度実行してください。',
		malformed:
			'{path} の {line} 行目の形式が正しくないため、クラウド {word} が見つかりません。その行を修正してから、もう一度実行してください。',
	},
	unsafeCloud: {
		'plain-http':
			'クラウド {cloud} は使えません。{path} の {setting} の値が {value} ですが、トークンは HTTPS だけで送信されます。az cloud update で値を修正してください。',
		malformed:
			'クラウド {cloud} は使えません。{path} の {setting} の値 {value} は HTTPS のアドレスではありません。az cloud update で値を修正してください。',
		suffix:
			'クラウド {cloud} は使えません。{path} の {setting} の値 {value} は azurecr.contoso.com のようなドメイン名ではありません。az cloud update で値を修正してください。',
	},
	unexpectedArgument: '余分な引数: {word}。acr-doctor --help を実行してください。',
	unknownCommand:
		'不明なコマンド: {word}。もしかして: {suggest}。{word} がレジストリの場合は、acr-doctor -n {word} を実行してください。',
	unknownSubcommand: [
		'acr-doctor registries に {word} というコマンドはありません。list、add、remove のいずれかを使ってください。もしかして: {suggest}',
		'acr-doctor registries に {word} というコマンドはありません。list、add、remove のいずれかを使ってください。',
	],
	registryMissing: 'レジストリを指定してください (例: acr-doctor registries {verb} contoso)。',
	labelTaken: '表示名 {label} はすでに {name} に使われています。別の表示名を指定してください。',
	labelNeedsOneRegistry:
		'--label にはレジストリが 1 つだけ必要ですが、{count} 個指定されています。レジストリを 1 つずつ追加してください。',
	notSaved: [
		'{word} は保存されていません。もしかして: {suggest}',
		'{word} は保存されていません。一覧は acr-doctor registries で確認できます。',
	],
	ambiguousName: '{word} は複数保存されています。次のいずれかの名前を指定してください: {known}',
	unknownFault: [
		'不明な障害: {word}。もしかして: {suggest}。一覧は acr-doctor demo --help で確認できます。',
		'不明な障害: {word}。一覧は acr-doctor demo --help で確認できます。',
	],
	unknownTopic: [
		'リファレンスに {word} はありません。もしかして: {suggest}',
		'リファレンスに {word} はありません。acr-doctor explain を実行し、/ を押して検索してください。',
	],
	conflictingFlags: '{first} と {second} は同時に指定できません。どちらか一方を指定してください。',
	shellMissing: 'シェル ({known}) を指定してください (例: acr-doctor completion bash)。',
	unknownShell:
		'補完は {word} に対応していません。{known} のいずれかを指定してください (例: acr-doctor completion bash)。',
	repository:
		'{word} はリポジトリ名として無効です。小文字と数字、およびその間の区切りとして . _ - を使えます。階層は / で区切ります。',
	client:
		'{word} はコンテナー クライアントとして無効です。docker、podman、nerdctl、または空白を含まないパスを指定してください。',
	image: '{word} はイメージ名として無効です。例: contoso.azurecr.io/team/app:1.0',
	identity: '--as に {word} は指定できません。{known} のいずれかを指定してください。',
	username: 'ユーザー名が空か、ユーザー名にコロンまたは空白が含まれています。',
	usernameMissing: '--password-stdin には --username の指定が必要です。',
	passwordMissing: '--password-stdin を指定し、{username} のパスワードを標準入力で渡してください。',
	passwordQuestion: '{username} のパスワード:',
	passwordEmpty: '標準入力が空です。{username} のパスワードをパイプで渡してください。',
	vnet: '{word} は仮想ネットワークとして無効です。名前またはリソース ID を指定してください: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: 'レジストリ名が空です。contoso のような名前を指定してください。',
		'url-with-path':
			'{word} にはパスが含まれています。contoso.azurecr.io のように、ログイン サーバーだけを指定してください。',
		'registry-name':
			'{word} はレジストリ名として無効です。5 文字から 50 文字までの英数字の名前か、ログイン サーバーを指定してください。',
		'host-name':
			'{word} はログイン サーバーとして無効です。使えるのは英数字、ハイフン、ピリオドです (例: contoso.azurecr.io)。',
		'ip-address':
			'{word} は IP アドレスですが、レジストリの証明書には名前しか含まれません。contoso.azurecr.io のように、ログイン サーバーを指定してください。',
		port: '{word} のポート番号は無効です。1 から 65535 までの番号を指定してください。Azure のレジストリのポートは 443 です。',
		'image-without-registry':
			'{word} にはレジストリの指定がないため、Docker は Docker Hub からイメージをプルします。先頭にログイン サーバーを付けてください: contoso.azurecr.io/{word}',
		'image-reference': '{word} はイメージ参照として無効です。例: contoso.azurecr.io/team/app:1.0',
		scheme:
			'{word} はレジストリのアドレスではありません。contoso.azurecr.io のように、ログイン サーバーだけを指定してください。',
		'other-registry':
			'{word} は Azure のレジストリではありません。acr-doctor でチェックできるのは、contoso.azurecr.io のような Azure のレジストリだけです。',
	},
	note: {
		lowered: '{word} に大文字が含まれています。ログイン サーバーは小文字のため、{name} をチェックします。',
		'repository-taken': 'イメージ参照に含まれるリポジトリ {repository} を使います。',
		'data-endpoint':
			'{word} はデータ エンドポイントです。対応するログイン サーバー {name} をチェックします。',
		'private-link': '{word} はプライベート リンク名です。対応するログイン サーバー {name} をチェックします。',
	},
	settings: {
		broken: '設定ファイル {file} が壊れています。ファイルの名前を {aside} に変更し、既定の設定を使います。',
		'broken-stays':
			'設定ファイル {file} が壊れていて、名前を変更できません。既定の設定を使います。ファイルを移動するまで、何も保存されません。',
		unreadable: '設定ファイル {file} を開けません ({code})。既定の設定を使います。',
		unwritable: '設定ファイル {file} に書き込めません ({code})。変更は今回の実行だけで有効です。',
		newer:
			'設定ファイル {file} は、より新しい acr-doctor で作成されています。このバージョンでは変更を保存できません。変更は今回の実行だけで有効です。',
		busy: '別の acr-doctor が設定ファイル {file} をロックしています。変更は今回の実行だけで有効です。',
	},
	registries: {
		none: '保存済みのレジストリはまだありません。保存するには: acr-doctor registries add contoso',
		added: '{name} を保存しました。',
		changed: '{name} はすでに保存されていたため、更新しました。',
		kept: '{name} はすでに保存されています。',
		removed: '保存済みのレジストリから {name} を削除しました。',
		unsaved: '何も保存しませんでした。',
		never: '未実行',
		result: {
			problem: '問題 {count} 件 ({age}前)',
			problems: '問題 {count} 件 ({age}前)',
			warning: '警告 {count} 件 ({age}前)',
			warnings: '警告 {count} 件 ({age}前)',
			passed: '成功 ({age}前)',
		},
		age: {seconds: '{count} 秒', minutes: '{count} 分', hours: '{count} 時間', days: '{count} 日'},
	},
	savedRun,
	prompts,
	internalError:
		'acr-doctor の内部エラーです。レジストリの状態とは関係ありません。詳細は {file} にあります。エラーを報告してください。',
	unwritable: '結果を出力できません。メッセージ: {reason}',
	internalErrorUnsaved:
		'acr-doctor の内部エラーです。レジストリの状態とは関係ありません。メッセージ: {reason}',
};

export const help: Like<typeof englishHelp> = {
	about: 'Azure Container Registry への接続、サインイン、またはプルができない原因を調べます。',
	usage: '使い方',
	commands: {
		'acr-doctor [REGISTRY...]':
			'レジストリをチェック (名前、ログイン サーバー、イメージ参照、または表示名で指定。省略すると一覧を表示)',
		'acr-doctor checks': 'チェックの一覧を表示',
		'acr-doctor explain [CODE]': 'コード、問題、またはチェックの意味と対処を表示',
		'acr-doctor report FILE':
			'保存した実行結果を表示 (マシンと言語を問わず表示可能。- は標準入力から読み取り)',
		'acr-doctor registries': '保存済みのレジストリの一覧を表示',
		'acr-doctor registries add REGISTRY...':
			'レジストリを保存 (名前、ログイン サーバー、またはイメージ参照で指定)',
		'acr-doctor registries remove REGISTRY...': '保存済みのレジストリを削除 (rm でも可)',
		'acr-doctor demo [FAULT]': '障害と対処をデモで体験',
		'acr-doctor completion SHELL': 'bash、zsh、fish、PowerShell 用の入力補完スクリプトを出力',
	},
	flags: 'オプション',
	flag: {
		name: 'レジストリ名 (コマンドと同じ名前の場合に使用)',
		repository: 'プルのアクセス許可を確認するリポジトリ (保存済みのレジストリにも設定可能)',
		cloud:
			'AzureCloud、AzureChinaCloud、AzureUSGovernment、または az に登録したクラウド (保存済みのレジストリにも設定可能)',
		tenant: 'サインインする Entra テナント',
		subscription: 'サインインに使うサブスクリプション',
		client: 'docker、podman、nerdctl、またはパス (環境変数: DOCKER_COMMAND)',
		image: 'テスト イメージの代わりにプルするイメージ',
		as: 'プルできるかどうかの判断に使う ID: entra (このシェル)、stored (コンテナー クライアント)、anonymous (匿名)',
		username: 'レジストリのこのユーザー (トークンや管理者ユーザーなど) で確認。パスワードの入力が必要',
		passwordStdin: '--username のパスワードを標準入力から読み取り',
		vnet: 'このマシンがある仮想ネットワーク (名前またはリソース ID)',
		timeout: '各チェックの制限時間 (秒、既定値: 10)',
		label: 'レジストリを保存するときの表示名 (registries add)',
		only: '指定したチェックまたはグループと、前提のチェックだけを実行 (コンマ区切り)',
		skip: '指定したチェックまたはグループを除外 (コンマ区切り)',
		output: '実行結果をこのファイルに保存 (acr-doctor report で表示)',
		json: '結果を 1 つの JSON で出力',
		plain: 'ライブ画面の代わりにテキストを出力',
		screenReader: 'テキストを出力し、番号付きの一覧で質問 (環境変数: INK_SCREEN_READER=true)',
		yes: 'すべての質問に「はい」と答える',
		ignoreErrors: 'チェックが失敗しても終了コードを 0 にする',
		failOn: '警告の場合も終了コードを 1 にする',
		exit: 'すべてのチェックが成功したら、画面を自動的に閉じる',
		lang: '言語: {known} (既定値: ロケール)',
		config: '設定と保存済みのレジストリのフォルダー (環境変数: ACR_DOCTOR_CONFIG_DIR)',
		color: '色なしで出力',
		help: 'このヘルプを表示',
		version: 'バージョンを表示',
	},
	faults: 'デモの障害',
	noFault: '正常なレジストリ',
	examples: '例',
	example: {
		'acr-doctor contoso': 'レジストリをライブ画面でチェック',
		'acr-doctor contoso.azurecr.io/team/app:1.0':
			'プルに失敗するイメージをチェック (プルのアクセス許可を含む)',
		'acr-doctor contoso --json > run.json': 'スクリプトと acr-doctor report 用に JSON を出力',
		'acr-doctor explain CONNECTIVITY_DNS_ERROR': 'コードの意味と対処を表示',
	},
	exit: '終了コード',
	exitCodes: {
		0: '失敗なし',
		1: '失敗したチェックがある',
		2: 'コマンド ラインまたは設定が無効',
		3: '失敗はないが、実行できなかったチェックがある',
		70: 'acr-doctor の内部エラー',
		130: 'Ctrl-C で停止',
		143: 'SIGTERM で停止',
	},
};
