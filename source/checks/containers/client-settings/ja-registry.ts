import type {registrySettingsFindings} from './registry-settings-findings.ts';
import type {registrySettingsLabels, registrySettingsTerms} from './registry-settings-labels.ts';
import {openFile} from './ja-login.ts';
import {thenStartAgain} from '../../ja.ts';
import {correctMistake, malformed} from './ja-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

type Words = WordsFor<{
	readonly findings: typeof registrySettingsFindings;
	readonly labels: typeof registrySettingsLabels;
	readonly terms: typeof registrySettingsTerms;
}>;

export const registryLabels: Words['labels'] = {
	blockedLine: 'ブロックの行',
	canPull: 'レイヤーを取得可能',
	canResolve: 'タグを解決可能',
	capabilitiesLine: 'capabilities の行',
	certificateFiles: '証明書ファイル',
	certificatesLine: '証明書ファイルの行',
	containerd: 'containerd の設定',
	credentialStore: '資格情報ストア',
	difference: '違い',
	file: 'ファイル',
	files: '設定ファイル',
	folders: 'hosts.toml のフォルダー',
	globalHelpers: '全レジストリの資格情報ヘルパー',
	helperNames: 'ヘルパーの名前',
	helpers: '資格情報ヘルパー',
	hostsFile: 'レジストリの hosts.toml',
	hosts: 'hosts.toml ファイル',
	insecure: '検証を無効にする設定',
	insecureLine: '検証を無効にする行',
	invalidLine: 'base64 ではない行',
	invalidKeys: 'base64 ではない資格情報',
	isBlocked: 'ブロック',
	isInvalid: 'base64 ではない',
	isInsecure: '検証なし',
	isLoginFileTemporary: '資格情報がメモリ上',
	isPlainHttp: '暗号化なしの HTTP',
	isRemote: 'リモート サービス',
	isSkipped: '無視',
	key: 'レジストリ',
	keys: '資格情報があるレジストリ',
	kubernetesOnly: 'Kubernetes 用の hosts.toml',
	location: '取得元',
	locationLine: '取得元の行',
	loginFile: '資格情報の保存先',
	logins: '資格情報ファイル',
	missingCertificate: '存在しない証明書ファイル',
	missingHelpers: '存在しない資格情報ヘルパー',
	missingRuntimeFolder: '存在しない XDG_RUNTIME_DIR',
	nearSignIn: '類似の資格情報',
	podman: 'Podman の設定',
	prefix: 'プレフィックス',
	proxies: 'プロキシ',
	pulls: '対象の参照',
	registries: 'レジストリのエントリ',
	registryMirrors: 'ミラー',
	route: 'プルの経路',
	role: '内容',
	servers: 'サーバー',
	service: 'Podman サービス',
	signIns: 'イメージ用の資格情報',
	skipLine: 'skip_verify の行',
	skipsVerification: 'すべての証明書を受け入れ',
	state: '状態',
	storeFile: '資格情報ストアの設定ファイル',
	sudoSignIn: 'sudo なしの資格情報',
	sudoLogins: 'sudo なしの資格情報',
};

export const registryTerms: Words['terms'] = {
	role: {
		login: '資格情報',
		context: 'docker コンテキスト',
		client: 'クライアントの設定',
		engine: 'デーモンの設定',
		service: 'デーモンのサービス',
		registries: 'レジストリの設定',
		certificates: '証明書',
	},
	state: {
		read: '読み取り済み',
		unreadable: '読み取り不可',
		malformed: '形式が不正',
		working: '動作',
		missing: 'なし',
		failed: '失敗',
		unknown: '不明',
	},
	difference: {path: '別のリポジトリ', spelling: '別の表記'},
	problem: {
		'wrong-type': '設定値の型が不正',
		comment: 'コメント',
		'trailing-comma': '閉じかっこの前のコンマ',
		'comma-missing': 'コンマの不足',
		'not-quoted': '二重引用符のない名前または文字列',
		'byte-order-mark': 'バイト オーダー マーク',
		'not-closed': 'かっこまたは引用符の不足',
		duplicate: '設定の重複',
		'invalid-sign-in': 'USER:PASSWORD の base64 ではない資格情報',
		'mixed-versions': 'バージョン 1 と 2 の設定が混在',
		'version-1-drop-in': 'バージョン 1 の形式',
		'scheme-in-location': 'location に https:// または http:// がある',
		'location-missing': 'location のないエントリ',
		conflict: '同時に使えない設定',
		'unknown-value': '不明な値',
	},
	pulls: {
		all: 'すべて',
		'digest-only': 'ダイジェスト指定のみ',
		'tag-only': 'タグ指定のみ',
	},
};

const unreadable = [
	'このユーザーには {path} の読み取りが許可されていません (所有者 {owner}、モード {mode})。',
	'{path} を読み取れません ({error})。',
];

const missing = '環境変数で指定されているファイル {missingPath} が存在しません。';

const allowReading = {
	allowReading:
		'ファイルにシークレットが含まれていない場合は、すべてのユーザーに読み取りを許可してください。',
} as const;

const askAboutBlock = {
	askAboutPolicy: '組織のポリシーの可能性があります。このマシンの管理者に確認してください。',
	removeBlock: '意図した設定でない場合は、そのエントリから blocked = true を削除してください。',
} as const;

export const registryFindings: Words['findings'] = {
	'client-file-unusable': {
		short: '設定ファイルが使用不可',
		summary: [missing, ...unreadable, ...malformed],
		meaning: '{clientName} は起動のたびにこのファイルを読み取るため、すべてのコマンドが失敗します。',
		fixes: {
			...correctMistake,
			correctFile: 'ファイルを修正するか、別の場所に移して既定の設定を使ってください。',
			...allowReading,
		},
	},
	'auth-file-unusable': {
		short: '資格情報ファイルが使用不可',
		summary: [missing, ...unreadable, ...malformed],
		meaning:
			'{clientName} はこのファイルで資格情報を探します。ファイルを使えない場合は、すべてのプルが失敗します。',
		fixes: {
			unsetVariable: `サインインしてファイルを作成するか、REGISTRY_AUTH_FILE を削除し${thenStartAgain}`,
			takeOwnership: openFile.takeOwnership,
			allowReading: openFile.allowReading,
			useOwnFile:
				'{path} は別のユーザーのものです。HOME、XDG_RUNTIME_DIR、REGISTRY_AUTH_FILE、DOCKER_CONFIG を修正するか、そのユーザーで {clientName} を実行してください。',
			...correctMistake,
			correctFile: 'ファイルを修正するか、別の場所に移してもう一度サインインしてください。',
		},
	},
	'registries-file-unreadable': {
		short: '読み取り不可: レジストリの設定',
		summary: [missing, ...unreadable],
		meaning: 'このファイルを使う {clientName} のプルは、すべて失敗します。',
		fixes: {
			correctVariable: '環境変数 CONTAINERS_REGISTRIES_CONF を修正するか、削除してください。',
			...allowReading,
			moveFile: 'または、ファイルを別の場所に移して既定の設定を使ってください。',
		},
	},
	'registries-file-malformed': {
		short: '形式が不正: レジストリの設定',
		summary: malformed,
		meaning: 'ファイルを修正するまで、{clientName} のすべてのプルが失敗します。',
		fixes: {
			...correctMistake,
			correctLine: '該当する行を修正してください。',
			moveFile: 'または、ファイルを別の場所に移して既定の設定を使ってください。',
		},
	},
	'registries-file-too-old': {
		short: '古い形式: レジストリの設定',
		summary: ['{path} の {line} 行目はバージョン 1 の形式です。', '{path} はバージョン 1 の形式です。'],
		meaning:
			'ファイルをバージョン 2 の形式に変更するまで、{clientName} のすべてのプルが失敗します。Podman 6 より前のバージョンでも、バージョン 1 の形式を使えるのはメイン ファイルだけです。',
		fixes: {
			useVersion2:
				'search、insecure、block の一覧を、unqualified-search-registries と、insecure = true または blocked = true を含む [[registry]] に書き換えてください。',
		},
	},
	'hosts-file-ignored': {
		short: '形式が不正: レジストリの設定',
		summary: malformed,
		meaning: '{clientName} は、ミラーと証明書を含め、このファイル全体を無視します。',
		fixes: {
			...correctMistake,
			correctLine: '該当する行を修正してください。',
			moveFile: 'または、ファイルを別の場所に移して既定の設定を使ってください。',
		},
	},
	'hosts-file-not-used': {
		short: '使われない hosts.toml あり',
		summary: '{clientName} は {path} を使いません。',
		meaning:
			'/etc/containerd/config.toml の config_path は、Kubernetes にだけ適用されます。{clientName} が探すのは {folders} です。',
		fixes: {
			addFolder:
				'config_path のフォルダーを nerdctl.toml の hosts_dir に追加するか、クライアントが探すフォルダーに hosts.toml をコピーしてください。',
		},
	},
	'registry-blocked': {
		short: 'レジストリがブロックされている',
		summary: [
			'{path} の {line} 行目で、{place} からのプルが禁止されています。',
			'{path} で、{place} からのプルが禁止されています。',
		],
		meaning: [
			'{clientName} はミラー {mirrors} にだけ要求を送り、レジストリには送りません。',
			'{clientName} はレジストリに要求を送りません。',
		],
		fixes: askAboutBlock,
	},
	'registry-entry-blocked': {
		short: 'ブロック: {place}',
		summary: [
			'{path} の {line} 行目で、{place} からのプルが禁止されています。',
			'{path} で、{place} からのプルが禁止されています。',
		],
		meaning: '{clientName} はレジストリに要求を送りません。',
		fixes: askAboutBlock,
	},
	'registry-insecure': {
		short: '証明書が未検証のレジストリあり',
		summary: [
			'{path} の {line} 行目で、{place} の検証が無効になっています。',
			'{path} で、{place} の検証が無効になっています。',
		],
		meaning:
			'{clientName} はどの証明書も受け入れます。ネットワーク上の第三者が、資格情報を読み取ったり、イメージを差し替えたりできます。',
		fixes: {
			removeInsecure:
				'この設定を削除してください。Azure のレジストリの証明書は、すべてのクライアントで信頼されています。プロキシが TLS を検査している場合は、検証を無効にする代わりに、プロキシの証明書を信頼するように設定してください。',
		},
	},
	'registry-redirected': {
		short: 'プル先が別のレジストリ',
		summary: [
			'{path} の {line} 行目により、{place} からのプルは {location} に送られます。',
			'{path} により、{place} からのプルは {location} に送られます。',
		],
		meaning: '{place} 自体には要求が送られず、{place} の資格情報も使われません。',
		fixes: {
			removeRedirection:
				'意図した設定でない場合は、そのエントリから location (registries.conf) または server (hosts.toml) を削除してください。',
		},
	},
	'registry-mirrored': {
		short: 'ミラー: {location}',
		summary: [
			'{path} の {line} 行目で、{place} のミラー {location} が指定されています。',
			'{path} で、{place} のミラー {location} が指定されています。',
		],
	},
	'sign-in-files-not-used': {
		short: '資格情報ファイルが未使用',
		summary: [
			'{path} の {line} 行目により、資格情報の取得先は資格情報ヘルパー {helpers} に限定されています。',
			'{path} により、資格情報の取得先は資格情報ヘルパー {helpers} に限定されています。',
		],
		meaning:
			'credential-helpers に containers-auth.json という値がないため、{clientName} は auth.json を読み取りません。',
		fixes: {
			addAuthFile: 'credential-helpers に "containers-auth.json" を追加するか、この設定を削除してください。',
		},
	},
	'auth-helper-missing': {
		short: '資格情報ヘルパーなし',
		summary: [
			'{path} で {place} に指定されている資格情報ヘルパー {helper} が、インストールされていません。',
			'{path} で指定されている資格情報ヘルパー {helper} が、インストールされていません。',
		],
		meaning:
			'docker-credential-{helper} が PATH にないため、サインインが必要な {clientName} のプルは失敗します。',
		fixes: {
			installHelper:
				'ヘルパーをインストールするか、設定ファイルからヘルパーの指定を削除し、もう一度サインインしてください。',
		},
	},
	'runtime-folder-missing': {
		short: 'XDG_RUNTIME_DIR が存在しない',
		summary: 'XDG_RUNTIME_DIR で指定されているフォルダー {path} が存在しません。',
		meaning:
			'{clientName} はこのフォルダーで資格情報を探します。su や sudo の後は、変数が別のセッションのフォルダーを指していることがあります。',
		fixes: {
			openSession:
				'su を使わず、ssh や machinectl などで、このユーザーとして直接 OS にサインインしてください。',
			unsetVariable:
				'または、{clientName} が自動的にフォルダーを選ぶように変数を削除し、もう一度サインインしてください。',
		},
	},
	'registry-certificate-missing': {
		short: '証明書ファイルなし',
		summary: [
			'{path} の {line} 行目で指定されているファイル {certificate} を読み取れません。',
			'{path} で指定されているファイル {certificate} を読み取れません。',
		],
		meaning:
			'このファイルには認証局の証明書が必要です。{clientName} による {place} からのプルは、すべて失敗します。',
		fixes: {
			correctCertificate: '認証局の証明書をこのファイルに保存するか、hosts.toml のパスを修正してください。',
		},
	},
	'registry-not-served': {
		short: 'プルに使えるサーバーなし',
		summary: [
			'{path} の {line} 行目により、{place} には capabilities に {capability} を含むサーバーがありません。',
			'{path} により、{place} には capabilities に {capability} を含むサーバーがありません。',
		],
		meaning:
			'{clientName} は、capabilities に resolve と pull があるサーバーだけを使うため、すべてのプルが失敗します。',
		fixes: {
			addCapability: 'そのファイルのサーバーの capabilities に "pull" と "resolve" を追加してください。',
		},
	},
};
