import {dockerInstallations, restartDocker} from '../ja.ts';
import type {dockerTrust as check} from './docker-trust.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {thenStartAgain} from '../../ja.ts';
import {certificateFolder} from './ja-folder.ts';

const pullFails = 'プルは "x509: certificate signed by unknown authority" で失敗します。';

const onlyPullShows: readonly string[] = [
	'{publicIssuer} は公的な認証局であり、通常はデーモンも信頼しています。デーモンが信頼する証明書を acr-doctor は読み取れないため、デーモンが {host} を信頼するかどうかは、実際のプルでしか分かりません。',
	'デーモンが信頼する証明書を acr-doctor は読み取れないため、デーモンが {host} を信頼するかどうかは、実際のプルでしか分かりません。',
];

const getAuthority = {
	getAuthority:
		'{issuerName} の証明書を PEM 形式でネットワーク担当者から入手してください。自組織の認証局である場合にだけ信頼してください。',
	checkAuthority:
		'{authorityFile} にこの認証局の証明書があります。自組織の認証局である場合にだけ信頼してください。',
} as const;

const copyToMachine =
	'すべてのホストに対して、このマシンで認証局を信頼するには、ローカルの認証局のフォルダーに証明書をコピーしてください。';
const updateStore = 'その後、信頼ストアを更新してください。';

const trustOnMachine = {
	copyToMachine,
	copyNewToMachine: copyToMachine,
	updateOnDebian: updateStore,
	copyOnFedora: copyToMachine,
	updateOnFedora: updateStore,
} as const;

const exemptFromInspection = {
	exemptFromInspection:
		'または、{loginServer} とレイヤーの取得元のホストを TLS 検査の対象外にするよう、ネットワーク担当者に依頼してください。',
} as const;

const thenRestart =
	'その後、Docker を再起動してください。Docker は起動時にだけ信頼ストアを読み取ります。再起動すると、実行中のコンテナーは停止します。';

const createFolder =
	'または、{loginServer} に対してだけ認証局を信頼してください (再起動は不要)。まず、レジストリ用のフォルダーを作成してください。';
const copyToFolder =
	'その後、名前が .crt で終わるファイルとして、証明書をこのフォルダーにコピーしてください。';

export const dockerTrust: WordsFor<typeof check> = {
	title: 'コンテナーの信頼ストア',
	column: '信頼',
	labels: {
		acceptedBy: '信頼の根拠',
		authorityAdded: '認証局の追加日時 (UTC)',
		authorityFile: '認証局のファイル',
		azureCli: 'Azure CLI の信頼',
		certificates: '証明書の数',
		brokenBlocks: '証明書ではない PEM ブロック',
		certsFolder: '証明書フォルダー',
		curl: 'curl の信頼',
		daemonStarted: 'デーモンの起動日時 (UTC)',
		endpoint: 'ソケットまたはエンドポイント',
		engine: 'コンテナー デーモン',
		engineProxy: 'デーモンのプロキシ',
		engineLocation: 'デーモンの場所',
		examined: '他のファイル',
		folderError: 'フォルダーのエラー',
		folderMode: 'フォルダーのモード',
		folderOwner: 'フォルダーの所有者',
		hostsFile: 'hosts.toml ファイル',
		isAccepting: '認証局の証明書あり',
		isPublic: '公的な認証局',
		isRooted: '信頼されたルートあり',
		isRootless: 'ルートレス',
		installation: 'Docker のインストール',
		issuer: '発行者',
		path: 'パス',
		place: '場所',
		sources: 'ファイル',
		line: '行',
		unpairedFile: '対になるファイルがない証明書またはキー',
		verificationOff: '検証を無効にする設定',
	},
	terms: {
		installation: dockerInstallations,
		engineLocation: {
			local: 'このマシン',
			'virtual-machine': '仮想マシンの中',
			elsewhere: '別のマシン',
			none: '未インストール',
			unknown: '不明',
		},
		place: {
			folder: '証明書フォルダー',
			'other-folder': '別のフォルダー',
			variable: '環境変数',
		},
	},
	findings: {
		trusted: {
			short: '{clientName} が証明書を信頼',
			summary: [
				'{host} の証明書は、{clientName} ({path}) と {stores} が信頼しています。',
				'{host} の証明書は、{clientName} ({path}) が信頼しています。',
			],
		},
		'trusted-only-by-engine': {
			short: '{clientName} だけが証明書を信頼',
			summary: '{host} の証明書は、{clientName} ({path}) が信頼していますが、acr-doctor は信頼していません。',
			meaning:
				'{clientName} には、この認証局の証明書を含む専用のファイルがあります。このマシンの他のプログラムは接続を拒否します。対処方法は「TLS ハンドシェイク」の行にあります。{host} 用のフォルダーは、レイヤーの取得元のホストには適用されません。',
		},
		'not-compared': {
			short: '比較する証明書なし',
			summary: '{host} が証明書を提示しなかったため ({error})、比較していません。',
			meaning: '接続が失敗した原因は「TLS ハンドシェイク」の行に表示されます。',
			fixes: {retryAfterTls: 'TLS ハンドシェイクの問題を解決してから、再試行してください。'},
		},
		'refused-as-in-tls': {
			short: 'TLS ハンドシェイクと同じ問題',
			summary:
				'「TLS ハンドシェイク」の行にある理由で、確認したどのプログラムも {host} の証明書を信頼していません。',
			meaning:
				'「TLS ハンドシェイク」の行の対処方法は、デーモンにも有効です。対処するまで、プルは失敗します。',
			fixes: {retryAfterTls: 'TLS ハンドシェイクの問題を解決してから、再試行してください。'},
		},
		'engine-in-virtual-machine': {
			short: '未確認: 仮想マシンの中',
			summary: '未確認: デーモンは仮想マシンの中で動作しています。',
			meaning: onlyPullShows,
			fixes: {
				trustInVirtualMachine:
					'プルで x509 と表示された場合は、macOS または Windows の信頼ストアに認証局の証明書を追加し、Docker Desktop を再起動してください。その他の仮想マシンでは、仮想マシンの中で証明書を追加してください。',
			},
		},
		'engine-elsewhere': {
			short: '未確認: 別のマシン',
			summary: [
				'未確認: デーモンはこのマシンでは動作していません ({endpoint})。',
				'未確認: デーモンはこのマシンでは動作していません。',
			],
			meaning: onlyPullShows,
			fixes: {
				checkOverThere:
					'プルで x509 と表示された場合は、デーモンが動作するマシンの信頼ストアまたは /etc/docker/certs.d/{host}/ca.crt に、認証局の証明書を追加してください。',
			},
		},
		'engine-on-other-route': {
			short: '未確認: 別のプロキシ',
			summary: [
				'未確認: acr-doctor はプロキシ {proxyHost}、{clientName} はプロキシ {engineProxyHost} を使っています。',
				'未確認: acr-doctor はプロキシ {proxyHost} を使っていますが、{clientName} は使っていないか、報告していません。',
				'未確認: {clientName} はプロキシ {engineProxyHost} を使っていますが、acr-doctor はプロキシを使っていません。',
				'未確認: acr-doctor と {clientName} は、別のプロキシを使っています。',
			],
			meaning:
				'{clientName} は acr-doctor が受信した証明書を信頼していませんが、別の証明書を受信する可能性があります。{clientName} が {host} を信頼するかどうかは、実際のプルでしか分かりません。',
			fixes: {
				setSameProxy:
					'ネットワークにプロキシが必要な場合は、acr-doctor とデーモンに同じプロキシを設定してから、再試行してください。',
			},
		},
		'no-engine': {
			short: '確認対象なし',
			summary: '未確認: コンテナー クライアントがインストールされていません。',
			meaning:
				'このチェックは、コンテナー クライアントがある場合だけ証明書を比較します。レジストリの他のチェックは実行されます。',
			fixes: {nameClient: '別の名前のクライアントがある場合は、その名前を指定してください。'},
		},
		'engine-unknown': {
			short: '未確認: デーモンの応答なし',
			summary: '未確認: デーモンが応答しません。',
			meaning:
				'原因は「コンテナー デーモン」の行に表示されます。デーモンが応答すると、証明書が比較されます。',
			fixes: {retry: 'デーモンが応答するようになったら、再試行してください。'},
		},
		'hosts-file-used': {
			short: '未確認: hosts.toml を使用',
			summary: '未確認: {clientName} が信頼する証明書は {hostsFile} で決まります。',
			meaning: '{host} の認証局の証明書は、このファイルの設定 "ca" で指定します。',
			fixes: {
				checkHostsFile: 'プルで x509 と表示された場合は、設定 "ca" に認証局の証明書を追加してください。',
			},
		},
		'verification-off': {
			short: '検証が無効: {clientName}',
			summary: [
				'{path} の {line} 行目で {host} の検証が無効になっているため、{clientName} はどの証明書も受け入れます。',
				'{path} で {host} の検証が無効になっているため、{clientName} はどの証明書も受け入れます。',
			],
			meaning:
				'認証局の信頼は {clientName} に影響しません。ネットワーク上の第三者が資格情報を読み取ったり、イメージを置き換えたりするおそれがあります。',
			fixes: {
				removeSetting:
					'この設定を削除してください。Azure のレジストリの証明書は、どのクライアントにも信頼されています。プロキシが TLS を検査する場合は、代わりにプロキシの認証局を信頼してください。',
				...restartDocker(
					'その後、Docker を再起動してください。再起動すると、実行中のコンテナーは停止します。',
				),
			},
		},
		'not-trusted-by-engine': {
			short: '{clientName} が認証局を信頼しない',
			summary: [
				'{host} の証明書の発行者 {issuerName} を、{clientName} は信頼していません ({stores} は信頼しています)。',
				'{host} の証明書の発行者 {issuerName} を、{clientName} は信頼していません。',
				'{host} の証明書の発行者を、{clientName} は信頼していません。',
			],
			meaning: [
				`${pullFails}{clientName} は {files} を読み取りますが、この認証局の証明書はありません。{brokenFile} には証明書ではない PEM ブロックが {brokenCount} 個あり、無視されます。`,
				`${pullFails}{clientName} は {files} を読み取りますが、この認証局の証明書はありません。`,
				`${pullFails}{clientName} が読み取る認証局の証明書ファイルがありません。`,
			],
			fixes: {
				...getAuthority,
				...trustOnMachine,
				...restartDocker(thenRestart),
				createFolder,
				createOwnFolder: createFolder,
				copyToFolder,
				copyNewToFolder: copyToFolder,
				copyToOwnFolder: copyToFolder,
				trustForLayers:
					'このフォルダーは {loginServer} にだけ適用されます。レイヤーの取得元は別のホストです。プロキシがその通信も復号する場合は、マシンの信頼ストアを使ってください。',
				...exemptFromInspection,
			},
		},
		'public-authorities-missing': {
			short: '{clientName} に公的な認証局なし',
			summary: [
				'{host} の証明書を発行した公的な認証局 {issuerName} を、{clientName} は信頼していません。',
				'{host} の証明書を発行した公的な認証局を、{clientName} は信頼していません。',
			],
			meaning: [
				`このマシンの公的な認証局の証明書がないか、古くなっています。{clientName} は {files} を読み取ります。${pullFails}`,
				`このマシンに公的な認証局の証明書ファイルがありません。${pullFails}`,
			],
			fixes: {
				installOnDebian: 'Debian と Ubuntu では、公的な認証局の証明書をインストールしてください。',
				installOnFedora: 'Fedora と Red Hat では、公的な認証局の証明書をインストールしてください。',
				...restartDocker(thenRestart),
			},
		},
		...certificateFolder,
		'restart-needed': {
			short: '{clientName} の再起動が必要',
			summary:
				'{clientName} の起動 ({daemonStarted}) より後に認証局が追加されました ({authorityFile}、{authorityAdded} UTC)。',
			meaning: `{clientName} は起動時にだけマシンの信頼ストアを読み取ります。再起動するまで、${pullFails}`,
			fixes: {
				...restartDocker('Docker を再起動してください。実行中のコンテナーは停止します。'),
				restartMachine: 'または、このマシンを再起動してください。',
			},
		},
		'not-trusted-by-azure-cli': {
			short: 'Azure CLI が認証局を信頼しない',
			summary: [
				'{host} の証明書の発行者 {issuerName} を、Azure CLI は信頼していません。{azureCliFile} に認証局の証明書がありません。',
				'{host} の証明書の発行者を、Azure CLI は信頼していません。',
			],
			meaning:
				'az acr login は CERTIFICATE_VERIFY_FAILED で失敗します。Azure CLI は、付属の証明書か、REQUESTS_CA_BUNDLE のファイルを読み取ります。',
			fixes: {
				useBundle: `この認証局と公的な認証局の両方の証明書を含むファイルを REQUESTS_CA_BUNDLE に設定し${thenStartAgain}`,
				createBundle: `両方を含むファイルがない場合は、Azure CLI の証明書ファイル (certifi/cacert.pem) のコピーに認証局の証明書を追加して、そのコピーを REQUESTS_CA_BUNDLE に設定し${thenStartAgain}`,
			},
		},
		'not-trusted-by-curl': {
			short: 'curl が認証局を信頼しない',
			summary: [
				'{host} の証明書の発行者 {issuerName} が、このマシンの信頼ストアにありません。',
				'{host} の証明書の発行者が、このマシンの信頼ストアにありません。',
			],
			meaning:
				'curl など、この信頼ストアを使うプログラムは接続を拒否します。この認証局は、環境変数か、1 つのプログラム用のフォルダーでのみ指定されています。{host} 用のフォルダーは、レイヤーの取得元のホストには適用されません。',
			fixes: {...getAuthority, ...trustOnMachine, ...exemptFromInspection},
		},
	},
};
